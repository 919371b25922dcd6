import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { createWorker, OEM, type Worker } from 'tesseract.js';
import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf';
import { limits } from '../limits.table.ts';
import type { OcrEngine } from '../ocr/ocr-engine.ts';
import { type PageRaster, type RecognizedWord, recognizedPage } from '../ocr/recognized-page.ts';
import { keepRedChannel } from '../ocr/red-channel.ts';
import type { Page } from '../page/page.ts';
import { assertWithin, limitError, ReaderError } from '../reader-error.ts';

/** Recognition is at its best here: finer pictures cost time and gain nothing. */
const pixelsPerPoint = 200 / 72;
/** Shorter side of A4 in points and, at that fineness, in pixels; a photograph is taken for a whole page. */
const shortSidePoints = 595;
const shortSidePixels = Math.round(shortSidePoints * pixelsPerPoint);

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
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.lines));
  const words = lines.flatMap(({ words: all, baseline, rowAttributes }): RecognizedWord[] => {
    const slope = (baseline.y1 - baseline.y0) / Math.max(1, baseline.x1 - baseline.x0);
    return all.map(({ text, confidence, bbox }) => ({
      text,
      confidence,
      left: bbox.x0,
      right: bbox.x1,
      baseline: baseline.y0 + slope * ((bbox.x0 + bbox.x1) / 2 - baseline.x0),
      height: rowAttributes.rowHeight,
    }));
  });
  return recognizedPage(raster, words);
}

/** A picture on a white ground, at the fineness that recognition likes. */
async function drawImage(bytes: Uint8Array): Promise<Drawn> {
  const image = await loadImage(Buffer.from(bytes)).catch(() => {
    throw new ReaderError('damaged');
  });
  assertWithin('imagePixels', image.width * image.height);
  const short = Math.min(image.width, image.height);
  const scale = short > shortSidePixels * 1.2 ? shortSidePixels / short : 1;
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const raster = { number: 1, width, height, pixelsPerPoint: Math.min(width, height) / shortSidePoints };
  return { canvas, raster };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function drawPdfPage(pdf: Pdf, number: number): Promise<Drawn> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: pixelsPerPoint });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  assertWithin('imagePixels', width * height);
  const canvas = createCanvas(width, height);
  // The canvas of Node does what pdf.js asks of that of a browser, but its type is another.
  const canvasContext: unknown = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: canvasContext as CanvasRenderingContext2D, viewport })
    .promise;
  page.cleanup();
  return { canvas, raster: { number, width, height, pixelsPerPoint } };
}

/** Ends the recognition of a page that takes too long; the worker is of no use afterwards. */
async function withinTime<Value>(work: Promise<Value>, stop: () => Promise<unknown>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      void stop();
      reject(limitError('ocrPageTime'));
    }, limits.ocrPageTime.value);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
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
  const read = async (drawn: Drawn): Promise<Page> => withinTime(recognize(worker, drawn), close);
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
