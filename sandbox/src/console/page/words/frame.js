/** The frame's words. English and Chinese side by side: see ../words.js. */

export const FRAME = {
  title: ['WeChat Pay sandbox', '微信支付沙箱'],
  skip: ['Skip to the content', '跳到主要内容'],
  other_language: ['中文', 'English'],
  connecting: ['Connecting…', '连接中…'],
  live: ['Live', '实时'],
  stopped: ['Disconnected: the sandbox does not respond. Trying again…', '已断开：沙箱没有响应，正在重连…'],
  timeline: ['Timeline', '请求与回调'],
  actions: ['Actions', '操作'],
  fault: ['Faults', '故障注入'],
  settings: ['Settings', '商户配置'],
  views: ['Views', '视图'],
};
