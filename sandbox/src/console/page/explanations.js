/**
 * The longer sentences: usual mistakes in signing, kinds of faults, and why a callback is missing.
 *
 * Nothing comes in; out go tables of sentences in English and Chinese, under the names that the control interface uses.
 * A name that is not here was added to the interface later, and the page shows it as it is.
 */

/** What the client did in place of the right thing, and what to do about it. */
export const MISTAKES = {
  another_key: ['Another private key signed it, whatever the text. Use the apiclient_key.pem that belongs to this merchant certificate serial.',
    '所用私钥不对（与签名串无关）。请使用与该商户API证书序列号对应的 apiclient_key.pem。'],
  no_final_line_feed: ['The last line feed is missing. Each of the five lines ends with \\n, the body’s too, even where the body is empty.',
    '缺少最后一个换行符。五行每行都以 \\n 结尾，包括报文主体这一行，主体为空时也一样。'],
  carriage_returns: ['The lines end with \\r\\n. Put a single \\n there, whatever the operating system.',
    '行尾用了 \\r\\n。无论什么操作系统，都应只用 \\n。'],
  no_body: ['A body was sent, but not signed. The fifth line is the body exactly as it is sent.',
    '发送了报文主体却没有参与签名。第五行应是与实际发送完全一致的请求报文主体。'],
  empty_object_as_body: ['An empty body was signed as {} . Where nothing is sent, as in a GET, the fifth line is empty.',
    '主体为空时签了 {}。没有请求报文主体（如 GET）时，第五行应为空。'],
  body_written_again: ['The body was written as JSON twice: once to sign it, once to send it, and the two differ. Write it once, and sign and send the same bytes.',
    '签名和发送时分别序列化了 JSON，两次结果不同。请只序列化一次，签名与发送使用同一份字节。'],
  body_with_a_byte_order_mark: ['The signed body and the one that was sent differ by a byte order mark (BOM) or by blanks around it. Sign and send the same bytes, without either.',
    '参与签名的主体与实际发送的只差一个 BOM 或首尾空白。请签名并发送同一份字节，不带 BOM 与多余空白。'],
  no_query: ['The query was left out. The second line is the path with “?” and the query, exactly as on the wire.',
    '签名时漏掉了查询参数。第二行应为路径加“?”和完整的查询串，与实际请求一致。'],
  decoded_target: ['The address was signed decoded. Sign the percent-encoded path and query, exactly as they are sent.',
    '签名用的是解码后的 URL。应使用实际发送的、经过百分号编码的路径和查询串。'],
  encoded_again: ['The address was percent-encoded once more before it was signed. Encode once, and sign and send the same text.',
    '签名前对 URL 又编码了一次。请只编码一次，签名与发送使用同一文本。'],
  whole_address: ['The whole address was signed. Leave out scheme and host: the second line begins with “/v3/”.',
    '签名用了完整网址。应去掉协议和域名，第二行从“/v3/”开始。'],
  lower_case_method: ['The method was signed in lower case. The first line is GET, POST, …',
    '请求方法用了小写。第一行应为大写的 GET、POST 等。'],
  another_method: ['Another method was signed than the one that was sent.',
    '签名用的请求方法与实际发送的不一致。'],
  another_text: ['The right key signed, but a text that none of the usual mistakes explains. Compare what your client signed.',
    '私钥正确，但签名的文本不同，也不属于常见错误。请与您的程序构造的签名串对比。'],
  other_algorithm: ['It is signed with the merchant’s key of the other algorithm. The scheme WECHATPAY2-SM2-WITH-SM3 takes the SM2 key, WECHATPAY2-SHA256-RSA2048 the RSA key.',
    '用了另一种算法的商户私钥。WECHATPAY2-SM2-WITH-SM3 应使用国密 SM2 私钥，WECHATPAY2-SHA256-RSA2048 应使用 RSA 私钥。'],
  serial_of_other_algorithm: ['The serial is that of the merchant’s certificate of the other algorithm: scheme, key and serial_no belong together.',
    'serial_no 是另一种算法的商户证书序列号：认证类型、私钥与序列号必须属于同一种算法。'],
  raw_signature: ['The SM2 signature is r and s in 64 bytes. Encode both as DER (a SEQUENCE of two INTEGERs), then in base64.',
    'SM2 签名是 64 字节的 r||s，应使用 DER 编码（SEQUENCE{r, s}，RS_ASN1）后再做 Base64。'],
  empty_signer_id: ['Signed with an empty SM2 identifier, as OpenSSL does by default. It is 1234567812345678 (openssl: distid:1234567812345678).',
    'SM2 签名的用户标识（ID）为空（OpenSSL 默认如此），应为 1234567812345678（openssl 参数 distid:1234567812345678）。'],
  hashed_twice: ['The SM3 of the text was signed. SM2 hashes the text itself: hand over the five lines.',
    '先对签名串做了 SM3，再做 SM2 签名，摘要了两次。应直接把五行签名串交给 SM2 签名。'],
  no_signer_hash: ['The SM3 was made of the text alone. It begins with Z, the SM3 of identifier, curve and public key: SM2 with SM3 does that.',
    '摘要中缺少 Z 值（由用户标识、曲线参数与公钥计算的 SM3），应使用标准的 SM2 with SM3 签名。'],
  another_key_or_text: ['Another SM2 key signed it, or the right one signed some other text: an SM2 signature does not tell which. Check the key first, and compare what your client signed.',
    '可能是 SM2 私钥不对，也可能是签名的文本不同（SM2 签名无法区分）。请先检查私钥，再对比您的程序构造的签名串。'],
  unknown: ['None of the usual mistakes explains the signature. Check the private key first, and compare what your client signed.',
    '不属于常见错误。请先检查私钥，再与您的程序构造的签名串对比。'],
};

/** What a call meets, and what a good client does. */
export const FAULTS = {
  error: ['An error that the operation documents, signed, and nothing is done. With USERPAYING an order by payment code waits for its payer.',
    '返回该接口文档中的业务错误（已签名），未执行。付款码支付返回 USERPAYING 时，订单等待用户支付。'],
  latency: ['The response is late: see whether your timeouts fit.', '应答变慢：检验超时设置。'],
  rate_limited: ['429 FREQUENCY_LIMITED, nothing was done: wait, and try again.', '返回 429 FREQUENCY_LIMITED，未执行：应降频后重试。'],
  system_error: ['500 SYSTEM_ERROR, nothing was done: try again with the same numbers.', '返回 500 SYSTEM_ERROR，未执行：应使用相同参数重试。'],
  system_error_after: ['500 SYSTEM_ERROR, yet it was done: ask what became of it before trying again.', '已执行但返回 500 SYSTEM_ERROR：应先查询结果，切勿换单号重试。'],
  unavailable: ['503 SERVICE_UNAVAILABLE, nothing was done.', '返回 503 SERVICE_UNAVAILABLE，未执行。'],
  html: ['502 with a page of HTML in place of JSON, as from a proxy.', '返回 502 和 HTML 页面而非 JSON，如同代理出错。'],
  drop: ['The connection is closed without a response, nothing was done.', '不应答直接断开连接，未执行。'],
  drop_after: ['It is done, and the connection closed without a response: the outcome is unknown to you.', '已执行但断开连接：程序无法得知结果，应先查询。'],
  bad_signature: ['The response’s signature is wrong: do not use the response.', '应答签名错误：验签应失败，不可使用该应答。'],
  probe: ['The response is a signature probe (WECHATPAY/SIGNTEST/): verification has to fail.', '应答为签名探测流量（WECHATPAY/SIGNTEST/）：验签应失败。'],
  unknown_serial: ['The response is signed by a key you do not have: do not use the response.', '应答使用未知序列号签名：不可使用该应答。'],
  stale: ['The response’s timestamp is older than five minutes: do not use the response.', '应答时间戳超过 5 分钟：应拒绝该应答。'],
};

/** Why the sandbox sends no callback. */
export const REASONS = {
  not_authorized: ['the member does not authorize the points service', '该会员尚未授权商圈会员积分服务'],
  points_not_reported: ['the points of the payment were not reported', '该支付订单尚未同步积分（points/notify）'],
  too_old: ['the payment is older than 30 days', '该支付订单已超过 30 天'],
  nothing_moved: ['no money moved to or from another merchant', '没有资金转入或转出其他商户'],
  queue_full: ['too many callbacks are queued', '待发送的回调过多'],
  not_called: ['its address is not on this machine. Start the sandbox with --forward-to URL, and all callbacks go to your program there',
    '回调地址不在本机。启动沙箱时加上 --forward-to URL，所有回调通知都会发往您本机的程序'],
};
