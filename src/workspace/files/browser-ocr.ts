import { createWorker, OEM, type Worker as Recognizer } from 'tesseract.js';
import { getDocumentProxy } from 'unpdf';
import { limits } from '../../readers/limits.table.ts';
import type { OcrEngine } from '../../readers/ocr/ocr-engine.ts';
import { pixelsPerPoint, rasterOfImage, rasterOfPage } from '../../readers/ocr/page-raster.ts';
import { type PageRaster, recognizedPage } from '../../readers/ocr/recognized-page.ts';
import { keepRedChannel } from '../../readers/ocr/red-channel.ts';
import { tesseractWords } from '../../readers/ocr/tesseract-words.ts';
import { withinPageTime } from '../../readers/ocr/within-page-time.ts';
import type { Page } from '../../readers/page/page.ts';
import { assertWithin, ReaderError } from '../../readers/reader-error.ts';
import { recognitionFolder, recognitionNames } from '../../site/recognition-files.ts';

interface Drawn {
  readonly canvas: OffscreenCanvas;
  readonly raster: PageRaster;
}

/** @throws ReaderError where the browser has no memory left for a picture of this size */
const contextOf = (canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D => {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new ReaderError('reader-crashed');
  return context;
};

/** What pdf.js draws on in a worker, where there is no document to make a canvas. */
class OffscreenFactory {
  create(width: number, height: number) {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: contextOf(canvas) };
  }

  reset({ canvas }: { readonly canvas: OffscreenCanvas }, width: number, height: number): void {
    canvas.width = width;
    canvas.height = height;
  }

  destroy({ canvas }: { readonly canvas: OffscreenCanvas }): void {
    canvas.width = 0;
    canvas.height = 0;
  }
}

async function recognize(recognizer: Recognizer, { canvas, raster }: Drawn): Promise<Page> {
  const context = contextOf(canvas);
  const picture = context.getImageData(0, 0, raster.width, raster.height);
  keepRedChannel(picture.data);
  context.putImageData(picture, 0, 0);
  const output = { text: false, blocks: true };
  const { data } = await recognizer.recognize(canvas, { rotateAuto: true }, output);
  return recognizedPage(raster, tesseractWords(data.blocks));
}

/** A picture on a white ground, at the fineness that recognition likes. */
async function drawImage(bytes: Uint8Array): Promise<Drawn> {
  const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)])).catch(() => {
    throw new ReaderError('damaged');
  });
  const raster = rasterOfImage(image);
  const canvas = new OffscreenCanvas(raster.width, raster.height);
  const context = contextOf(canvas);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, raster.width, raster.height);
  context.drawImage(image, 0, 0, raster.width, raster.height);
  image.close();
  return { canvas, raster };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function drawPdfPage(pdf: Pdf, number: number): Promise<Drawn> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: pixelsPerPoint });
  const raster = rasterOfPage(number, viewport);
  const canvas = new OffscreenCanvas(raster.width, raster.height);
  // What pdf.js asks of the canvas of a document, that of a worker does as well, but its type is another.
  const canvasContext: unknown = contextOf(canvas);
  await page.render({ canvas: null, canvasContext: canvasContext as CanvasRenderingContext2D, viewport })
    .promise;
  page.cleanup();
  return { canvas, raster };
}

const addressOf = (name: string): string => new URL(recognitionFolder + name, location.origin).href;

const startRecognizer = (): Promise<Recognizer> =>
  createWorker('vie', OEM.LSTM_ONLY, {
    workerPath: addressOf(recognitionNames.worker),
    corePath: addressOf(recognitionNames.core),
    langPath: addressOf(''),
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  });

/**
 * The recognition of scans in a worker of the browser; its files are loaded from this site when the first picture comes. It
 * lives as long as the worker that makes it.
 */
export const browserOcr = (): OcrEngine => {
  let started: Promise<Recognizer> | null = null;
  const read = async (drawn: Drawn): Promise<Page> => {
    started ??= startRecognizer();
    const recognizer = await started;
    return withinPageTime(recognize(recognizer, drawn), () => recognizer.terminate());
  };
  return {
    readImage: async (bytes) => read(await drawImage(bytes)),
    readPdfPages: async (bytes, numbers, onPage) => {
      assertWithin('ocrPages', numbers.length);
      const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
        CanvasFactory: OffscreenFactory,
        maxImageSize: limits.imagePixels.value,
        verbosity: 0,
      });
      try {
        const pages: Page[] = [];
        for (const number of numbers) {
          pages.push(await read(await drawPdfPage(pdf, number)));
          onPage(number);
        }
        return pages;
      } finally {
        await pdf.loadingTask.destroy();
      }
    },
  };
};
