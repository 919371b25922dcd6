/**
 * Words that stand beside any other word, so that their neighbour says nothing of them: "truyền thông từ huyện" is not
 * "thông tư". They are never read as another word on account of a mark.
 */
export const functionWords: ReadonlySet<string> = new Set(
  [
    'và hoặc hay nhưng tuy nên thì mà là bởi vì do nếu khi để cho với về của tại ở từ đến tới trong ngoài trên dưới',
    'giữa trước sau theo bằng như qua vào ra lên xuống cùng cũng đều đã đang sẽ vẫn còn lại được bị phải có không',
    'chưa chỉ rất hơn nhất mỗi mọi từng những các cả một hai ba bốn năm sáu bảy tám chín mười này đó ấy kia đây nào sao',
    'nó họ ai gì thế vậy rồi chứ cần nhờ lấy đi làm nói',
  ].flatMap((row) => row.split(' ')),
);
