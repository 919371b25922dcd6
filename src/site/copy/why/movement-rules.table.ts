/** Why words of a plan are taken for the name of a movement; the keys are the rules of `pipeline/movement`. */
export const movementRules: Readonly<Record<string, string>> = {
  'movement-name': 'Chữ in trùng với tên hoặc cách viết khác của một phong trào có hồ sơ.',
  'movement-variant-known':
    'Chữ in theo khuôn tên chung của một phong trào, thay phần địa danh; tên địa phương này đã có hồ sơ.',
  'movement-variant-pattern':
    'Chữ in theo khuôn tên chung của một phong trào, thay phần địa danh; tên địa phương này chưa có hồ sơ riêng.',
  'movement-name-misread':
    'Chữ in trông giống tên một phong trào có hồ sơ, sai khác ở chỗ chữ dính, chữ tách hoặc chữ nhận dạng nhầm.',
  'movement-variant-misread':
    'Chữ in trông giống khuôn tên chung của một phong trào, thay phần địa danh; có chỗ chữ dính, chữ tách hoặc chữ nhận dạng nhầm.',
  'lead-movement': 'Cụm trong ngoặc kép đứng sau “phong trào”, “cao trào”; chưa có hồ sơ nào mang tên này.',
  'lead-campaign': 'Cụm trong ngoặc kép đứng sau “cuộc vận động”; chưa có hồ sơ nào mang tên này.',
  'lead-drive': 'Cụm trong ngoặc kép đứng sau “đợt thi đua”; chưa có hồ sơ nào mang tên này.',
  'lead-theme': 'Cụm trong ngoặc kép đứng sau “chủ đề”; chưa có hồ sơ nào mang tên này.',
  'lead-list': 'Cụm trong ngoặc kép đứng đầu một danh sách phong trào; chưa có hồ sơ nào mang tên này.',
  'list-continued':
    'Cụm trong ngoặc kép nối tiếp một tên phong trào trong cùng danh sách; chưa có hồ sơ nào mang tên này.',
  'list-heading':
    'Đoạn mở đầu bằng một cụm trong ngoặc kép, dưới tiêu đề nêu các phong trào; chưa có hồ sơ nào mang tên này.',
  'theme-heading':
    'Đoạn chỉ gồm một cụm trong ngoặc kép dưới tiêu đề “Chủ đề”; chưa có hồ sơ nào mang tên này.',
};
