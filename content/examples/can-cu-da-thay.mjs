// Điều khoản còn viện dẫn văn bản đã hết hiệu lực hoặc đã được thay thế.
// Chạy: node can-cu-da-thay.mjs http://localhost:4321 2024
const [origin = 'http://localhost:4321', year = '2024'] = process.argv.slice(2);
const answer = await fetch(`${origin}/du-lieu/dieu-khoan/${year}.jsonl`);
const clauses = (await answer.text()).trim().split('\n').map((line) => JSON.parse(line));
for (const clause of clauses)
  for (const { text, stateToday } of clause.citations)
    if (['lapsed', 'replaced', 'periodEnded'].includes(stateToday))
      console.log(`${origin}${clause.url}\t${clause.address}\t${text}\t${stateToday}`);
