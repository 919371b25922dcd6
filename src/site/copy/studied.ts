/** What pages say that compare the words of the newest plans of a large catalogue alone. */
export const studied = {
  ofNewest: (studied: number, all: number): string =>
    `Kho có ${all.toLocaleString('vi-VN')} kế hoạch; trang này so lời văn của ${studied.toLocaleString('vi-VN')} kế hoạch mới nhất.`,
};
