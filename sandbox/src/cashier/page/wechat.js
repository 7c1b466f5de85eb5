/**
 * Stands in for WeChat on a shop's page: include it in a test build, before the page's own scripts.
 *
 *     <script src="http://127.0.0.1:8811/cashier/wechat.js"></script>
 *
 * In: `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`, `wx.requestPayment(…)` or `wx.chooseWXPay(…)`. Out: the
 * sandbox's cashier in a dialog, and the result as WeChat hands it over. It always holds that the sandbox checks the
 * parameters first, signature included, and that what is wrong with them stands in the dialog and in the console.
 */

(() => {
  'use strict';

  if (!document.currentScript) throw new Error('wechat.js is included by a script element, not imported as a module');
  const sandbox = new URL(document.currentScript.src).origin;
  const isChinese = (navigator.language ?? '').toLowerCase().startsWith('zh');
  const say = (english, chinese) => (isChinese ? chinese : english);
  const complain = (...texts) => console.error('[wechatpay-sandbox]', ...texts);

  /** The payment that is open, if one is: WeChat shows one at a time. */
  let opened = null;

  /**
   * Opens the cashier for the invocation that `make` gives; `finish` is told the outcome (`ok`, `cancel`, `fail`) and a
   * reason, once, whatever happens, and never before this returns.
   */
  function open(kind, make, finish) {
    opened?.endIfRemoved();
    try {
      if (opened) throw new Error('another payment is open', { cause: '已有一个支付窗口打开' });
      show(kind, make(), finish);
    } catch (thrown) {
      const message = thrown?.message ?? String(thrown);
      complain(say(message, thrown?.cause ?? message));
      setTimeout(() => finish('fail', message));
    }
  }

  function show(kind, invocation, finish) {
    const dialog = document.createElement('dialog');
    const bar = document.createElement('div');
    const close = document.createElement('button');
    const cross = document.createElement('span');
    const frame = document.createElement('iframe');
    dialog.setAttribute('aria-label', say('WeChat Pay sandbox', '微信支付沙箱'));
    Object.assign(dialog.style, {
      width: 'min(30rem, calc(100vw - 1rem))', maxWidth: 'none', height: 'min(46rem, calc(100vh - 1rem))', maxHeight: 'none',
      padding: '0', border: '0', borderRadius: '8px', overflow: 'hidden', background: '#fff', boxSizing: 'border-box',
    });
    Object.assign(bar.style, { display: 'flex', justifyContent: 'flex-end', height: '2.75rem', background: '#f0f2f4' });
    Object.assign(close.style, { width: '2.75rem', border: '0', background: 'none', color: '#1c2126', font: '20px sans-serif', cursor: 'pointer' });
    Object.assign(frame.style, { display: 'block', width: '100%', height: 'calc(100% - 2.75rem)', border: '0' });
    close.type = 'button';
    cross.textContent = '×';
    cross.setAttribute('aria-hidden', 'true');
    close.append(cross);
    close.setAttribute('aria-label', say('Close', '关闭'));
    frame.title = say('Cashier', '收银台');
    frame.src = `${sandbox}/cashier/invoked`;

    /** What leaving comes to, which the frame says: given up, as long as nothing else; while it is `pending`, who leaves waits. */
    let standing = ['cancel'];
    let isLeaving = false;
    const end = (outcome, reason) => {
      if (opened?.dialog !== dialog) return;
      opened = null;
      removeEventListener('message', heard);
      removals.disconnect();
      dialog.close();
      dialog.remove();
      setTimeout(() => finish(outcome, reason));
    };
    const leave = () => {
      isLeaving = true;
      if (standing[0] !== 'pending') return end(...standing);
      close.setAttribute('aria-disabled', 'true');
      close.style.opacity = '0.4';
    };
    /** A page that renders itself anew takes the dialog away, and nothing more is heard of the frame. */
    const endIfRemoved = () => {
      if (dialog.isConnected) return;
      end(...(standing[0] === 'pending' ? ['fail', 'the page removed the dialog during the payment'] : standing));
    };
    const removals = new MutationObserver(endIfRemoved);
    function heard({ source, origin, data }) {
      const told = data?.wechatpay_sandbox;
      if (source !== frame.contentWindow || origin !== sandbox || !told) return;
      if (told.step === 'ready') frame.contentWindow.postMessage({ wechatpay_sandbox: { kind, invocation } }, sandbox);
      if (told.step === 'refused') for (const sentence of told.sentences) complain(sentence);
      if (told.step !== 'standing' && told.step !== 'done') return;
      standing = [told.outcome, told.reason];
      if (isLeaving || told.step === 'done') leave();
    }
    close.addEventListener('click', leave);
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      leave();
    });
    // A browser closes it at the second Escape, whatever becomes of the first.
    dialog.addEventListener('close', leave);
    bar.append(close);
    dialog.append(bar, frame);
    // While the head of a page is read, there is no body.
    (document.body ?? document.documentElement).append(dialog);
    dialog.showModal();
    opened = { dialog, endIfRemoved };
    addEventListener('message', heard);
    removals.observe(document, { childList: true, subtree: true });
  }

  /** The parameters alone, as they go to WeChat: functions stay here, and numbers stay numbers. */
  function plain(given) {
    const entries = Object.entries(given ?? {}).filter(([, value]) => typeof value !== 'function');
    return JSON.parse(JSON.stringify(Object.fromEntries(entries), (_, value) => (typeof value === 'bigint' ? String(value) : value)));
  }

  // Pages inside of WeChat (JSAPI).

  const INVOKED = 'getBrandWCPayRequest';
  const RESULT = 'get_brand_wcpay_request';

  window.WeixinJSBridge = {
    invoke(name, given, callback = () => {}) {
      if (name !== INVOKED) {
        complain(say(`${name} is not part of this stand-in: it has ${INVOKED}`, `此脚本只模拟 ${INVOKED}，没有 ${name}`));
        setTimeout(() => callback({ err_msg: 'system:function_not_exist' }));
        return;
      }
      open('jsapi', () => plain(given), (outcome, reason) => {
        callback(outcome === 'fail' && reason ? { err_msg: `${RESULT}:fail`, err_desc: reason } : { err_msg: `${RESULT}:${outcome}` });
      });
    },
    call() {},
    on() {},
  };

  /** Pages that wait for the bridge begin to listen while they are read. */
  const announce = () => document.dispatchEvent(new Event('WeixinJSBridgeReady'));
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => setTimeout(announce));
  else setTimeout(announce);

  // Mini programs that are built for a browser, and pages with the JS-SDK.

  let config = {};
  const ready = [];

  /** Calls back as `wx` does: `success`, `cancel` or `fail`, and then `complete`; without any of them it is a promise. */
  function settled(name, given, run) {
    const result = new Promise((resolve, reject) => {
      run((outcome, reason) => {
        const isOk = outcome === 'ok';
        const errMsg = { ok: `${name}:ok`, cancel: name === 'chooseWXPay' ? `${name}:cancel` : `${name}:fail cancel` }[outcome]
          ?? `${name}:fail${reason ? ` ${reason}` : ''}`;
        const told = { errMsg };
        if (isOk) given?.success?.(told);
        else if (outcome === 'cancel' && given?.cancel) given.cancel(told);
        else given?.fail?.(told);
        given?.complete?.(told);
        if (isOk) resolve(told);
        else reject(told);
      });
    });
    const isAwaited = !['success', 'fail', 'cancel', 'complete'].some((callback) => given?.[callback]);
    if (isAwaited) return result;
    result.catch(() => {});
    return undefined;
  }

  window.wx = {
    ...window.wx,
    requestPayment: (given) => settled('requestPayment', given, (finish) => open('mini_program', () => plain(given), finish)),
    config(given) {
      config = given ?? {};
      setTimeout(() => ready.splice(0).forEach((callback) => callback()));
    },
    ready(callback) {
      if (config.appId) setTimeout(callback);
      else ready.push(callback);
    },
    error() {},
    chooseWXPay: (given) => settled('chooseWXPay', given, (finish) => {
      const appid = config.appId ? { appId: config.appId } : {};
      open('choose_wx_pay', () => ({ ...appid, ...plain(given) }), finish);
    }),
  };
})();
