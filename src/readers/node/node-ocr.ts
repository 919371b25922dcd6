import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { createWorker, OEM, type Worker } from 'tesseract.js';
import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf';
import { limits } from '../limits.table.ts';
import type { OcrEngine } from '../ocr/ocr-engine.ts';
import { pixelsPerPoint, rasterOfImage, rasterOfPage } from '../ocr/page-raster.ts';
import { type PageRaster, recognizedPage } from '../ocr/recognized-page.ts';
import { keepRedChannel } from '../ocr/red-channel.ts';
import { tesseractWords } from '../ocr/tesseract-words.ts';
import { withinPageTime } from '../ocr/within-page-time.ts';
import type { Page } from '../page/page.ts';
import { assertWithin, ReaderError } from '../reader-error.ts';

/** The Vietnamese data of the recognition, as the package registry ships it; nothing is downloaded. */
const languageFolder = join(
  dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/vie'))),
  '4.0.0_best_int',
);

/** An engine that holds a process of its own until it is closed. */
export interface NodeOcr extends OcrEngine {
  readonly close: () => Promise<void>;
}

interface Drawn {
  readonly canvas: Canvas;
  readonly raster: PageRaster;
}

async function recognize(worker: Worker, { canvas, raster }: Drawn): Promise<Page> {
  const { width, height } = raster;
  const context = canvas.getContext('2d');
  const picture = context.getImageData(0, 0, width, height);
  keepRedChannel(picture.data);
  context.putImageData(picture, 0, 0);
  const image = canvas.toBuffer('image/png');
  const { data } = await worker.recognize(image, { rotateAuto: true }, { text: false, blocks: true });
  return recognizedPage(raster, tesseractWords(data.blocks));
}

/** A picture on a white ground, at the fineness that recognition likes. */
async function drawImage(bytes: Uint8Array): Promise<Drawn> {
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw new ReaderError('damaged');
  });
  const raster = rasterOfImage(image);
  const { width, height } = raster;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return { canvas, raster };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function drawPdfPage(pdf: Pdf, number: number): Promise<Drawn> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: pixelsPerPoint });
  const raster = rasterOfPage(number, viewport);
  const canvas = createCanvas(raster.width, raster.height);
  // The canvas of Node does what pdf.js asks of that of a browser, but its type is another.
  const canvasContext: unknown = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: canvasContext as CanvasRenderingContext2D, viewport })
    .promise;
  page.cleanup();
  return { canvas, raster };
}

/** Starts the recognition of Vietnamese, offline. Close it when all files are read. */
export async function startOcr(): Promise<NodeOcr> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: languageFolder,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
  });
  const close = async (): Promise<void> => {
    await worker.terminate();
  };
  const read = async (drawn: Drawn): Promise<Page> => withinPageTime(recognize(worker, drawn), close);
  return {
    close,
    readImage: async (bytes) => read(await drawImage(bytes)),
    readPdfPages: async (bytes, numbers, onPage) => {
      assertWithin('ocrPages', numbers.length);
      const CanvasFactory = await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas'));
      const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
        CanvasFactory,
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
}
