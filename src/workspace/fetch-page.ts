/**
 * Another page of this site, parsed by the browser as it arrives and never run. Not `fetch` with a parser: a text that is
 * made into markup would need a policy of Trusted Types on every page.
 *
 * @returns null where the page could not be had
 */
export const fetchPage = (address: string): Promise<Document | null> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onloadend = () => resolve(request.status === 200 ? request.responseXML : null);
    request.open('GET', address);
    request.responseType = 'document';
    request.send();
  });
