/** The words of fault injection. English and Chinese side by side: see ../words.js. */

export const FAULTS = {
  fault_intro: ['Lets calls fail the way the real gateway does.', '模拟真实网关的各种故障，检验您的程序如何处理。'],
  kind: ['Kind', '故障类型'],
  every_operation: ['all operations', '全部接口'],
  times: ['Times', '次数'],
  until_cleared: ['until cleared', '直到手动停止'],
  milliseconds: ['Milliseconds', '毫秒'],
  inject_fault: ['Inject the fault', '注入故障'],
  done_fault: ['From the next call on.', '从下一个请求开始生效。'],
  fault_active: ['Active now', '生效中'],
  fault_none: ['None: every call gets the response that it should.', '无，所有请求正常应答。'],
  fault_left: ['{times} more', '剩余 {times} 次'],
  clear: ['Clear', '停止'],
  clear_this: ['Clear {kind}', '停止 {kind}'],
  clear_all: ['Clear all', '全部停止'],
  fault_header: ['For one call alone, by a header', '只对单个请求：使用请求头'],
  fault_header_note: ['The header is not part of what is signed.', '该请求头不参与签名。'],
};
