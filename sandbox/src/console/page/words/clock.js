/** The words of the clock. English and Chinese side by side: see ../words.js. */

export const CLOCK = {
  clock: ['Clock', '沙箱时钟'],
  clock_note: ['Orders expire, periods end and callbacks are sent again by it. Signatures keep your clock.',
    '订单过期、退款与分账期限、回调重试都按沙箱时钟；签名仍用真实时间。'],
  clock_now: ['It is {time}.', '当前时间 {time}。'],
  clock_now_moved: ['It is {time} ({by}).', '当前时间 {time}（{by}）。'],
  clock_moved: ['Sandbox clock: {time} ({by})', '沙箱时钟：{time}（{by}）'],
  clock_hour: ['+ 1 hour', '+ 1 小时'],
  clock_day: ['+ 1 day', '+ 1 天'],
  clock_week: ['+ 7 days', '+ 7 天'],
  clock_set_to: ['Set to (your local time)', '设为（本地时间）'],
  clock_reset: ['Back to now', '恢复为真实时间'],
  bad_time: ['Give a day and a time.', '请填写日期和时间。'],
  done_clock: ['It is {time} in the sandbox.', '沙箱时间现为 {time}。'],
  done_clock_reset: ['The sandbox’s clock is yours again: {time}.', '沙箱时钟已恢复：{time}。'],
};
