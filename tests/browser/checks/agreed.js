'use strict';

/** What is agreed, taken in and handed out: pay score, automatic debit, onboarding and coupons, moved on by clicks. */

const assert = require('node:assert/strict');
const { at, becomes, callRow, entryRow, openedEntry, shows, toView } = require('../page');
const { APPID, call, encrypted, settings, signed } = require('../program');

const SERVICE = '2002000000000000558128851361561536';
const NOBODY = 'http://127.0.0.1:1/';

/** A call that the gateway takes; gives what it told. */
async function accepted(target, body, headers) {
  const made = await signed(target, body, headers);
  assert.equal(made.status, 200, `${target}: ${JSON.stringify(made.json)}`);
  return made.json;
}

const state = (entry) => at('entry-state-cell', entry);

const placeService = (number) => accepted('/v3/payscore/serviceorder', {
  out_order_no: number, appid: APPID, service_id: SERVICE, service_introduction: '某某酒店', notify_url: NOBODY, attach: 'x',
  time_range: { start_time: 'OnAccept' }, risk_fund: { name: 'DEPOSIT', amount: 10000 },
});

const apply = (code) => {
  const secret = encrypted('张三');
  return accepted('/v3/applyment4sub/applyment/', {
    business_code: code,
    contact_info: { contact_name: secret, mobile_phone: secret, contact_email: secret },
    subject_info: {
      subject_type: 'SUBJECT_TYPE_ENTERPRISE', identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD', owner: true },
    },
    business_info: { merchant_shortname: '张三餐饮店', service_phone: '0758123456' },
    settlement_info: { settlement_id: '719' },
    bank_account_info: {
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE', account_name: secret, account_bank: '工商银行',
      bank_address_code: '110000', account_number: secret,
    },
  }, { 'Wechatpay-Serial': settings.platform_public_key_id });
};

/** Starts a batch and sends a coupon of it; gives both numbers. */
async function sendCoupon() {
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+Z$/, '+00:00');
  const { mchid } = settings;
  const { stock_id: stock } = await accepted('/v3/marketing/favor/coupon-stocks', {
    stock_name: '微信支付代金券批次', available_begin_time: day(-1), available_end_time: day(30), no_cash: false, stock_type: 'NORMAL',
    stock_use_rule: {
      max_coupons: 100, max_amount: 100000, max_coupons_per_user: 1, natural_person_limit: true, prevent_api_abuse: true,
    },
    belong_merchant: mchid, out_request_no: 'CONSOLEBATCH',
    coupon_use_rule: { available_merchants: [mchid], fixed_normal_coupon: { coupon_amount: 1000, transaction_minimum: 10000 } },
  });
  await accepted(`/v3/marketing/favor/stocks/${stock}/start`, { stock_creator_mchid: mchid });
  const { coupon_id: coupon } = await accepted('/v3/marketing/favor/users/oConsoleCoupon/coupons', {
    stock_id: stock, out_request_no: 'CONSOLECOUPON', appid: APPID, stock_creator_mchid: mchid,
  });
  return { stock, coupon };
}

/** The row of a call, opened. */
async function openedCall(target) {
  await call(target);
  await toView('timeline');
  const row = callRow(target).first();
  await row.locator('summary').first().click();
  await at('filter-number', row).first().waitFor();
  return row;
}

/** A call leads to the entry that it is about. */
async function leadsTo(kind, number, target) {
  await at('to-entry', await openedCall(target)).first().click();
  await at('entry-details', entryRow(kind, number)).waitFor();
}

module.exports = [
  ['a service order is confirmed and paid on its row', async () => {
    await placeService('CONSOLESERVICE1');
    const order = await openedEntry('service_order', 'CONSOLESERVICE1');
    await shows(state(order), 'CREATED · to be confirmed');
    await at('confirm-openid', order).fill('oConsoleConfirms');
    await at('confirm-service', order).click();
    await shows(at('result', order), 'CONSOLESERVICE1 is under way now');
    await shows(state(order), 'DOING · under way');
    await becomes(at('confirm-service', order), 0);
    await shows(at('entry-details', order), 'oConsoleConfirms');
    await accepted('/v3/payscore/serviceorder/CONSOLESERVICE1/complete', {
      appid: APPID, service_id: SERVICE, total_amount: 9900, post_payments: [{ name: '就餐费用', amount: 9900 }],
    });
    await shows(state(order), 'DOING · to be paid');
    await at('pay-service', order).click();
    await shows(at('result', order), 'Paid: ');
    await shows(state(order), 'DONE');
    await leadsTo('service_order', 'CONSOLESERVICE1',
      `/v3/payscore/serviceorder?out_order_no=CONSOLESERVICE1&service_id=${SERVICE}&appid=${APPID}`);
  }],

  ['a service order that nobody confirms in time says so', async () => {
    await placeService('CONSOLESERVICE2');
    const order = await openedEntry('service_order', 'CONSOLESERVICE2');
    await at('confirm-service', order).waitFor();
    await at('clock-week').scrollIntoViewIfNeeded();
    for (let week = 0; week < 5; week += 1) await at('clock-week').click();
    await shows(state(order), 'EXPIRED · not confirmed in time');
    await becomes(at('confirm-service', order), 0);
    await at('clock-reset').click();
    await at('clock').waitFor({ state: 'hidden' });
  }],

  ['a service is authorized and taken back on its row', async () => {
    await accepted('/v3/payscore/permissions', {
      service_id: SERVICE, appid: APPID, authorization_code: 'CONSOLEPERMISSION', notify_url: NOBODY,
    });
    const permission = await openedEntry('permission', 'CONSOLEPERMISSION');
    await shows(state(permission), 'UNBINDUSER');
    await at('authorize-openid', permission).fill('oConsoleAuthorizes');
    await at('authorize-service', permission).click();
    await shows(state(permission), 'AVAILABLE · authorized');
    await at('withdraw-service', permission).click();
    await shows(at('result', permission), 'CONSOLEPERMISSION is UNAVAILABLE now');
    await shows(state(permission), 'UNAVAILABLE · taken back');
  }],

  ['an agreement is signed and ended on its row', async () => {
    await accepted('/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi', {
      appid: APPID, plan_id: 12535, out_contract_code: 'CONSOLECONTRACT', contract_display_account: '微信代扣用户A',
      contract_notify_url: NOBODY,
    });
    const contract = await openedEntry('contract', 'CONSOLECONTRACT');
    await shows(state(contract), 'PREPARED · to be signed');
    await at('sign-openid', contract).fill('oConsoleSigns');
    await at('sign-contract', contract).click();
    await shows(at('result', contract), 'CONSOLECONTRACT is signed now: contract_id ');
    await shows(state(contract), 'SIGNED');
    await at('terminate-contract', contract).click();
    await shows(state(contract), 'TERMINATED');
    await becomes(at('terminate-contract', contract), 0);
    await leadsTo('contract', 'CONSOLECONTRACT', '/v3/papay/sign/contracts/plan-id/12535/out-contract-code/CONSOLECONTRACT');
  }],

  ['an application is rejected on its row, and another is moved to its end', async () => {
    await apply('CONSOLE_1');
    const rejected = await openedEntry('applyment', 'CONSOLE_1');
    await shows(state(rejected), 'AUDITING');
    await at('reject-reason', rejected).fill('营业执照不清晰');
    await at('reject-applyment', rejected).click();
    await shows(at('result', rejected), 'CONSOLE_1 is APPLYMENT_STATE_REJECTED now');
    await shows(state(rejected), 'REJECTED');
    await becomes(at('move-applyment', rejected), 0);
    await apply('CONSOLE_2');
    const moved = await openedEntry('applyment', 'CONSOLE_2');
    for (const [step, expected] of [
      ['Passes the audit', 'TO_BE_CONFIRMED'], ['The account is verified', 'TO_BE_SIGNED'], ['The merchant signs', 'SIGNING'],
      ['Is opened', 'FINISHED'],
    ]) {
      await at('move-applyment', moved).filter({ hasText: step }).click();
      await shows(state(moved), expected);
    }
    await becomes(at('move-applyment', moved), 0);
    await leadsTo('applyment', 'CONSOLE_2', '/v3/applyment4sub/applyment/business_code/CONSOLE_2');
  }],

  ['a coupon is used on its row', async () => {
    const { stock, coupon: number } = await sendCoupon();
    const coupon = await openedEntry('coupon', number);
    await shows(state(coupon), 'SENDED · can be used');
    await at('use-coupon', coupon).click();
    await shows(at('result', coupon), `The coupon ${number} is used for the payment `);
    await shows(state(coupon), 'USED');
    await becomes(at('use-coupon', coupon), 0);
    await leadsTo('coupon', number, `/v3/marketing/favor/users/oConsoleCoupon/coupons/${number}?appid=${APPID}`);
    await leadsTo('coupon_stock', stock, `/v3/marketing/favor/stocks/${stock}?stock_creator_mchid=${settings.mchid}`);
  }],

  ['a call of a product of which the sandbox keeps nothing leads to no entry', async () => {
    for (const target of [
      '/v3/marketing/bank-favor/users/o/coupons/CONSOLECOUPON', '/v3/brand/applyments/business-code/CONSOLE_3',
      '/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/CONSOLEBILL2',
    ]) {
      await becomes(at('to-entry', await openedCall(target)), 0);
    }
    await toView('orders');
    await at('entry-number').fill('');
    await toView('timeline');
  }],
];
