/** What pages say that compare the words of the newest plans of a large catalogue alone. */
export const studied = {
  ofNewest: (studied: number, all: number): string =>
    `Kho có ${all.toLocaleString('vi-VN')} kế hoạch; trang này so lời văn của ${studied.toLocaleString('vi-VN')} kế hoạch mới nhất.`,
  recordsOfNewest: (studied: number): string =>
    `Tệp kế hoạch dạng JSON gồm ${studied.toLocaleString('vi-VN')} kế hoạch mới nhất. Mỗi kế hoạch đều có tệp riêng cạnh trang của mình; bảng CSV có đủ các kế hoạch.`,
};
