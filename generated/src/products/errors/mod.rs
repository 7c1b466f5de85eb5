// Written by `cargo xtask codegen` from spec/errors.yaml; edit that file instead.

//! Error codes, values of `fail_reason` and endings of Request-IDs, and what each means.

mod codes;
mod fail_reasons;
mod request_ids;

pub use codes::*;
pub use fail_reasons::FAIL_REASONS;
pub use request_ids::REQUEST_ID_TAILS;

wechatpay_client::open_enum! {
    /// 错误码: the codes of error responses.
    ///
    /// A code with several spellings is one value, whose wire text is the first spelling; the body of
    /// the [`Error`](crate::Error) has the one that was received. Products add codes at any time, so
    /// expect unknown ones.
    pub enum ErrorCode {
        /// An account is not in a state that allows it. The user takes another account or another way of
        /// payment; the merchant repairs its account on the merchant platform.
        ///
        /// 账户状态异常，不允许此操作。 用户更换账户或支付方式；若是商户账户，在商户平台处理。
        ///
        /// Status 403.
        AccountError = "ACCOUNT_ERROR" | "ACCOUNTERROR",
        /// The user has not verified their identity with WeChat Pay. Ask the user to verify their identity
        /// in WeChat; then the call may go again.
        ///
        /// 用户未完成微信支付实名认证。 请用户在微信内完成实名认证后再发起。
        ///
        /// Status 403. Any operation may return it.
        AccountNotVerified = "ACCOUNT_NOT_VERIFIED",
        /// It exists already. Query it and compare. An earlier call of yours may have made it: then go on
        /// with what is there, and do not create it under another number.
        ///
        /// 对象已存在。 先查询并核对。可能是之前的调用已创建，此时沿用即可，不要换号再建。
        ///
        /// Status 400.
        AlreadyExists = "ALREADY_EXISTS" | "RESOURCE_ALREADY_EXISTS",
        /// The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the
        /// AppID that is bound.
        ///
        /// AppID 与商户号未绑定。 在商户平台完成绑定，或改用已绑定的 AppID。
        ///
        /// Status 400, 401.
        AppidMchidNotMatch = "APPID_MCHID_NOT_MATCH",
        /// There is no such application. Check the number. If you lost the response of the call that should
        /// have made it, wait and query again by your own number.
        ///
        /// 申请单不存在。 核对编号。若提交时未收到应答，稍后用自己的编号再查。
        ///
        /// Status 404.
        ApplymentNotExist = "APPLYMENT_NOT_EXIST" | "APPLYMENT_NOTEXIST",
        /// The payment code is too old, or was used already, perhaps by an earlier attempt of yours. If
        /// this was the first attempt with the number, let the user refresh the code and take a new number.
        /// Otherwise query the order first: it may be paid.
        ///
        /// 付款码已过期或已被使用，后者可能就是之前的请求。
        /// 若是该单号首次请求，请用户刷新付款码并换新订单号。否则先查单，可能已支付。
        ///
        /// Status 403.
        AuthCodeExpire = "AUTH_CODE_EXPIRE",
        /// What was scanned is not a WeChat payment code. Scan again, in WeChat's own payment screen. An
        /// order number that saw nothing else may be used again.
        ///
        /// 扫到的不是微信付款码。 请用户打开微信付款码重新扫描；该订单号若无其他请求，可继续使用。
        ///
        /// Status 400.
        AuthCodeInvalid = "AUTH_CODE_INVALID",
        /// The bank's system failed; whether money moved is not known. Query the order until its state is
        /// clear: the bank may have carried it out. Repeat only with the same number; with a payment code
        /// reverse instead, when it stays open.
        ///
        /// 银行系统异常，是否扣款不得而知。
        /// 持续查单直到状态明确，银行可能已扣款。只能以原单号重试；付款码支付若一直无结果，应撤销订单。
        ///
        /// Status 500.
        BankError = "BANK_ERROR",
        /// WeChat Pay wants the call to be repeated; what it did so far is not known. Query first where
        /// there is a query. Then send the same parameters with the same number: that finishes the first
        /// attempt instead of starting a second one.
        ///
        /// 微信支付要求重试，此前处理到哪一步不得而知。
        /// 能查询的先查询，再以原单号、原参数重发：这样是继续上一次，而不是另起一笔。
        ///
        /// Status 500, 400. Any operation may return it.
        BizErrNeedRetry = "BIZ_ERR_NEED_RETRY",
        /// The agreement has ended, or is not valid for this. Query the agreement, and have the user sign
        /// again if it has ended.
        ///
        /// 签约已终止，或对本次扣款无效。 查询签约状态；已终止的，请用户重新签约。
        ///
        /// Status 403. Any operation may return it.
        ContractError = "CONTRACT_ERROR",
        /// The user has signed such an agreement already. Query the agreement and use it: an earlier call
        /// may have made it. Do not make a second one.
        ///
        /// 用户已签约过该协议。 查询并沿用已有签约，可能就是之前的调用所建；不要再签一份。
        ///
        /// Status 403. Any operation may return it.
        ContractExisted = "CONTRACT_EXISTED",
        /// The user has not confirmed the agreement. Wait for the user and query the agreement; it may be
        /// confirmed at any moment.
        ///
        /// 用户尚未确认签约。 等待用户确认并查询签约状态，用户随时可能确认。
        ///
        /// Status 403. Any operation may return it.
        ContractNotConfirmed = "CONTRACT_NOT_CONFIRMED",
        /// There is no agreement by which the user lets the merchant deduct money. Have the user sign the
        /// agreement first.
        ///
        /// 没有扣款签约。 先引导用户签约。
        ///
        /// Status 403. Any operation may return it.
        ContractNotExist = "CONTRACT_NOT_EXIST",
        /// The business failed, and no code says how. Read `message`, and query by your own number before
        /// you do anything else: the code does not say that nothing was done.
        ///
        /// 业务处理失败，没有更具体的错误码。 看 `message`，并先按商户侧单号查询：此码不表示没有处理。
        ///
        /// Status 500. Any operation may return it.
        Error = "ERROR",
        /// Too many calls in a short time. Wait, longer each time, and send the same call with the same
        /// number. Never at once, and never with a new number. Ask for a higher limit if the traffic is
        /// real.
        ///
        /// 短时间内调用过于频繁。
        /// 逐次延长等待，再以原单号、原参数重发。不要立即重试，更不要换单号。业务量确有需要时申请提额。
        ///
        /// Status 429. Any operation may return it.
        FrequencyLimited = "FREQUENCY_LIMITED" | "RATELIMIT_EXCEEDED"
            | "FREQUENCY_LIMIT_EXCEED" | "RATE_LIMITED" | "RATELIMIT_EXCEED"
            | "FREQENCY_LIMIT",
        /// The request breaks a rule of the protocol or of the product, or does not fit the state of what
        /// it is about. Read `message` for the rule. It may say that the number is in use with other
        /// parameters: then something was done under it before, so query by that number first. Do not take
        /// a new number before you know what became of the old one.
        ///
        /// 请求不合协议或业务规则，或与单据当前状态不符。 先看 `message`
        /// 说明的规则。若提示单号已存在而参数不一致，说明此前已有处理，应先查询。弄清原单状态之前，不要换单号。
        ///
        /// Status 400. Any operation may return it.
        InvalidRequest = "INVALID_REQUEST",
        /// The `transaction_id` is not valid. Send WeChat Pay's number of the order as it was given to you,
        /// as text.
        ///
        /// `transaction_id` 无效。 按原样以文本传入微信支付订单号。
        ///
        /// Status 500.
        InvalidTransactionid = "INVALID_TRANSACTIONID",
        /// There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be
        /// missing, or two numbers exchanged.
        ///
        /// 商户号不存在。 核对 `mchid`、`sp_mchid`、`sub_mchid`，看是否缺位或互相填反。
        ///
        /// Status 400, 404.
        MchNotExists = "MCH_NOT_EXISTS",
        /// The balance does not cover it. Top up the account, then send the same parameters with the same
        /// number. A new number may pay twice if both go through.
        ///
        /// 余额不足。 充值后以原单号、原参数重发。换单号的话，两笔都成功就会重复付款。
        ///
        /// Status 403.
        NotEnough = "NOT_ENOUGH",
        /// The merchant has not opened the product, was not authorized, or may not act for the other
        /// merchant. Open the product, bind the merchants or get the authorization, on the merchant
        /// platform. Then the same call with the same number may go again.
        ///
        /// 商户未开通产品、未获授权，或无权代其他商户调用。
        /// 在商户平台开通产品、建立绑定或取得授权，之后可用原单号重发。
        ///
        /// Status 403. Any operation may return it.
        NoAuth = "NO_AUTH" | "NOAUTH",
        /// There is no bill for that day: nothing happened that belongs in it. Treat it as an empty bill.
        /// It is not a failure to be repeated.
        ///
        /// 当日没有账单，即没有相关交易。 按空账单处理，无需重试。
        ///
        /// Status 400.
        NoStatementExist = "NO_STATEMENT_EXIST",
        /// The openid does not belong to the AppID. Take the openid that the user has under this very
        /// AppID; the same person has another one elsewhere.
        ///
        /// openid 与 AppID 不对应。 使用该用户在此 AppID 下的 openid；同一人在不同 AppID 下的 openid 不同。
        ///
        /// Status 500.
        OpenidMismatch = "OPENID_MISMATCH",
        /// The order is closed and cannot be paid. Place a new order with a new number.
        ///
        /// 订单已关闭，不能再支付。 用新订单号重新下单。
        ///
        /// Status 400.
        OrderClosed = "ORDER_CLOSED" | "ORDERCLOSED",
        /// This merchant has no such order. Check the number and the merchant number under which it was
        /// placed. If you lost the response of the order call, query again later: one 404 proves nothing.
        /// Repeat it under the same number, so that nobody pays twice.
        ///
        /// 该商户没有这笔订单。 核对订单号及下单时的商户号。若下单时未收到应答，稍后再查，一次 404
        /// 不足为凭。要重发就用原订单号，以免重复付款。
        ///
        /// Status 404.
        OrderNotExist = "ORDER_NOT_EXIST" | "ORDERNOTEXIST",
        /// The order is paid. Query the order and treat it as paid: an earlier call may have taken the
        /// money. Do not order again under a new number. To undo it, refund; it can no longer be closed.
        ///
        /// 订单已支付。
        /// 查单并按已支付处理，款项可能由之前的调用收取。不要换号再次下单。要撤回只能退款，已无法关单。
        ///
        /// Status 400.
        OrderPaid = "ORDER_PAID" | "ORDERPAID",
        /// The order was reversed; if it had been paid, the money goes back. Take a new order number, and
        /// let the user show a fresh payment code.
        ///
        /// 订单已撤销，若曾支付则款项退回。 换新订单号，并请用户出示新的付款码。
        ///
        /// Status 400.
        OrderReversed = "ORDER_REVERSED" | "ORDERREVERSED",
        /// The order number was used before, with other parameters. Query that order: it may be paid. To go
        /// on with it, send exactly the first parameters; for another purchase take a new number.
        ///
        /// 订单号此前已用于其他参数。
        /// 先查该订单，可能已支付。要继续它就原样沿用首次参数；另一笔交易则换新订单号。
        ///
        /// Status 403.
        OutTradeNoUsed = "OUT_TRADE_NO_USED",
        /// A parameter is missing, malformed or out of range. Correct the value that `detail` names;
        /// sending the same call again fails again. This call did nothing, so keep your own number for the
        /// corrected one.
        ///
        /// 参数缺失、格式不对或超出取值范围。 按 `detail`
        /// 指出的字段修正，原样重发仍会失败。本次调用未作任何处理，修正后沿用原单号即可。
        ///
        /// Status 400. Any operation may return it.
        ParamError = "PARAM_ERROR",
        /// The telephone number is not known. Correct the number.
        ///
        /// 手机号不存在。 更正手机号。
        ///
        /// Status 400. Any operation may return it.
        PhoneNotExist = "PHONE_NOT_EXIST",
        /// An application under that number is in hand. Query it. It can be submitted again only after it
        /// was rejected; another merchant needs another `business_code`.
        ///
        /// 该编号的申请单正在处理中。 查询该申请单；只有被驳回后才能重新提交，其他商户须使用新的
        /// `business_code`。
        ///
        /// Status 400.
        Processing = "PROCESSING",
        /// A quota of transfers is used up. Wait for the next day, or have the quota raised. Keep the same
        /// `out_batch_no`.
        ///
        /// 转账额度已用完。 次日再试或申请提额，沿用原 `out_batch_no`。
        ///
        /// Status 429.
        QuotaExceed = "QUOTA_EXCEED",
        /// The amount differs from that of the first request with this `out_refund_no`. Query the refund
        /// that exists. Repeat with its amount; only for a further refund take a new number.
        ///
        /// 金额与该 `out_refund_no` 首次请求的不一致。
        /// 查询已存在的退款。沿用首次金额重发；确实是另一笔退款才换单号。
        RefundFeeMismatch = "REFUND_FEE_MISMATCH",
        /// There is no refund with this number. Check the number and the merchant. To ask for the refund
        /// again, keep the same `out_refund_no`.
        ///
        /// 退款单不存在。 核对单号与商户号；要重新申请，沿用原 `out_refund_no`。
        ///
        /// Status 404.
        RefundNotExists = "REFUND_NOT_EXISTS",
        /// WeChat Pay blocked the call: the merchant is not admitted to it, or risk control stepped in.
        /// Apply for the product, or ask WeChat Pay why. Do not repeat the call to get through.
        ///
        /// 请求被拦截：商户未获准使用，或触发风控。 申请开通，或联系微信支付了解原因；不要反复重试。
        ///
        /// Status 403. Any operation may return it.
        RequestBlocked = "REQUEST_BLOCKED",
        /// There is no such thing as the call names. Check the number and the merchant it belongs to. If
        /// you lost the response of the call that should have made it, wait and query again: one 404 does
        /// not prove that it was never made.
        ///
        /// 请求的对象不存在。 核对单号及其所属商户。若创建时未收到应答，稍后再查：一次 404
        /// 不足以证明没有创建。
        ///
        /// Status 404.
        ResourceNotExists = "RESOURCE_NOT_EXISTS" | "NOT_FOUND",
        /// The order is too old to be reversed. Query it, for an earlier call may have reversed it. If it
        /// is still paid, give the money back with a refund.
        ///
        /// 订单已超过可撤销期限。 先查单，可能早已撤销；仍为已支付的，用退款接口退回。
        ReverseExpire = "REVERSE_EXPIRE",
        /// A business rule forbids it. Read `message` for the rule, and remove the cause before you call
        /// again. Repeating without a change does not help.
        ///
        /// 业务规则不允许。 看 `message` 说明的规则，消除原因后再调用；原样重发没有用。
        ///
        /// Status 403. Any operation may return it.
        RuleLimit = "RULE_LIMIT" | "RULELIMIT",
        /// The gateway or the service behind it cannot be reached, or is overloaded. Wait and send the same
        /// parameters with the same number, to the backup domain if need be; or query first. It may have
        /// been accepted, so do not use a new number.
        ///
        /// 网关或后端服务不可用，或过载。
        /// 稍后以原单号、原参数重发，必要时改走备用域名，也可先查询。请求可能已被受理，不要换单号。
        ///
        /// Status 502, 503. Any operation may return it.
        ServiceUnavailable = "SERVICE_UNAVAILABLE",
        /// The signature of the request was not accepted, or the `Authorization` header is missing or
        /// incomplete. Check the private key against the certificate's serial number, then the clock.
        /// `detail` may show the text that the server signed: compare it with yours. Whatever you sent was
        /// not looked at.
        ///
        /// 请求签名验证不通过，或缺少 `Authorization` 头、内容不全。
        /// 先核对私钥与证书序列号是否匹配，再看本机时钟。`detail`
        /// 可能给出服务器拼出的待签名串，可逐行对照。业务内容未被处理。
        ///
        /// Status 401. Any operation may return it.
        SignError = "SIGN_ERROR",
        /// The bill is still being made. Ask again after 10:00 Beijing time of the next day, then every
        /// half hour.
        ///
        /// 账单生成中。 次日北京时间 10 点后再申请，之后每半小时一次。
        ///
        /// Status 400.
        StatementCreating = "STATEMENT_CREATING",
        /// The server failed. Whether it did what was asked is not known. Query by your own number, or send
        /// the same parameters with the same number after a pause. Never take a new number before you know
        /// how the first one ended: it can pay twice.
        ///
        /// 服务器出错，是否已处理不得而知。
        /// 按商户侧单号查询，或稍后以原单号、原参数重发。弄清原单结果之前绝不能换单号，否则可能重复付款。
        ///
        /// Status 500. Any operation may return it.
        SystemError = "SYSTEM_ERROR" | "SYSTEMERROR",
        /// The payment failed for a reason of the card, of the account or of the order. Query the order and
        /// go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay
        /// in another way.
        ///
        /// 因银行卡、账户或订单状态原因，交易失败。 查单并以 `trade_state`
        /// 为准：仅凭此码不能断定没有扣款。之后用户可换方式支付。
        ///
        /// Status 403.
        TradeError = "TRADE_ERROR",
        /// The order was paid more than a year ago and cannot be refunded any more. Query for refunds that
        /// exist already, then pay back outside WeChat Pay.
        ///
        /// 订单支付已超过一年，不能再退款。 先查明已有的退款，再线下退款。
        TradeOverdue = "TRADE_OVERDUE",
        /// The user is about to pay: they have to enter the password or confirm. Wait 5 seconds, then query
        /// every 5 seconds. When it is still open after 30 seconds, reverse the order. Do not scan again
        /// under a new number: the first payment can still succeed.
        ///
        /// 用户支付中，需要输入密码或确认。 等待 5 秒后开始查单，每 5 秒一次；30
        /// 秒后仍未完成就撤销订单。不要换单号再扫：第一笔仍可能支付成功。
        ///
        /// Status 202.
        Userpaying = "USERPAYING",
        /// The user's account was closed or is abnormal. Ask the user to repair the account, or find
        /// another way with them.
        ///
        /// 用户账户已注销或状态异常。 请用户处理账户问题，或与其商定其他方式。
        ///
        /// Status 403.
        UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
        /// There is no such user. Check the openid, and that it belongs to the AppID.
        ///
        /// 用户不存在。 核对 openid，并确认属于该 AppID。
        ///
        /// Status 404. Any operation may return it.
        UserNotExist = "USER_NOT_EXIST" | "USER_NOT_EXISTS",
        /// The user is not registered for the service. Have the user register first.
        ///
        /// 用户未注册该服务。 先引导用户注册。
        ///
        /// Status 400. Any operation may return it.
        UserNotRegistered = "USER_NOT_REGISTERED",
    }
}

wechatpay_client::error_predicates! {
    /// What an [`Error`](crate::Error) says by its code: a question for each code that is known.
    pub trait ErrorExt for ErrorCode;

    /// Whether the API returned `ACCOUNT_ERROR`.
    is_account_error: AccountError,
    /// Whether the API returned `ACCOUNT_NOT_VERIFIED`.
    is_account_not_verified: AccountNotVerified,
    /// Whether the API returned `ALREADY_EXISTS`.
    is_already_exists: AlreadyExists,
    /// Whether the API returned `APPID_MCHID_NOT_MATCH`.
    is_appid_mchid_not_match: AppidMchidNotMatch,
    /// Whether the API returned `APPLYMENT_NOT_EXIST`.
    is_applyment_not_exist: ApplymentNotExist,
    /// Whether the API returned `AUTH_CODE_EXPIRE`.
    is_auth_code_expire: AuthCodeExpire,
    /// Whether the API returned `AUTH_CODE_INVALID`.
    is_auth_code_invalid: AuthCodeInvalid,
    /// Whether the API returned `BANK_ERROR`.
    is_bank_error: BankError,
    /// Whether the API returned `BIZ_ERR_NEED_RETRY`.
    is_biz_err_need_retry: BizErrNeedRetry,
    /// Whether the API returned `CONTRACT_ERROR`.
    is_contract_error: ContractError,
    /// Whether the API returned `CONTRACT_EXISTED`.
    is_contract_existed: ContractExisted,
    /// Whether the API returned `CONTRACT_NOT_CONFIRMED`.
    is_contract_not_confirmed: ContractNotConfirmed,
    /// Whether the API returned `CONTRACT_NOT_EXIST`.
    is_contract_not_exist: ContractNotExist,
    /// Whether the API returned `ERROR`.
    is_error: Error,
    /// Whether the API returned `FREQUENCY_LIMITED`.
    is_frequency_limited: FrequencyLimited,
    /// Whether the API returned `INVALID_REQUEST`.
    is_invalid_request: InvalidRequest,
    /// Whether the API returned `INVALID_TRANSACTIONID`.
    is_invalid_transactionid: InvalidTransactionid,
    /// Whether the API returned `MCH_NOT_EXISTS`.
    is_mch_not_exists: MchNotExists,
    /// Whether the API returned `NOT_ENOUGH`.
    is_not_enough: NotEnough,
    /// Whether the API returned `NO_AUTH`.
    is_no_auth: NoAuth,
    /// Whether the API returned `NO_STATEMENT_EXIST`.
    is_no_statement_exist: NoStatementExist,
    /// Whether the API returned `OPENID_MISMATCH`.
    is_openid_mismatch: OpenidMismatch,
    /// Whether the API returned `ORDER_CLOSED`.
    is_order_closed: OrderClosed,
    /// Whether the API returned `ORDER_NOT_EXIST`.
    is_order_not_exist: OrderNotExist,
    /// Whether the API returned `ORDER_PAID`.
    is_order_paid: OrderPaid,
    /// Whether the API returned `ORDER_REVERSED`.
    is_order_reversed: OrderReversed,
    /// Whether the API returned `OUT_TRADE_NO_USED`.
    is_out_trade_no_used: OutTradeNoUsed,
    /// Whether the API returned `PARAM_ERROR`.
    is_param_error: ParamError,
    /// Whether the API returned `PHONE_NOT_EXIST`.
    is_phone_not_exist: PhoneNotExist,
    /// Whether the API returned `PROCESSING`.
    is_processing: Processing,
    /// Whether the API returned `QUOTA_EXCEED`.
    is_quota_exceed: QuotaExceed,
    /// Whether the API returned `REFUND_FEE_MISMATCH`.
    is_refund_fee_mismatch: RefundFeeMismatch,
    /// Whether the API returned `REFUND_NOT_EXISTS`.
    is_refund_not_exists: RefundNotExists,
    /// Whether the API returned `REQUEST_BLOCKED`.
    is_request_blocked: RequestBlocked,
    /// Whether the API returned `RESOURCE_NOT_EXISTS`.
    is_resource_not_exists: ResourceNotExists,
    /// Whether the API returned `REVERSE_EXPIRE`.
    is_reverse_expire: ReverseExpire,
    /// Whether the API returned `RULE_LIMIT`.
    is_rule_limit: RuleLimit,
    /// Whether the API returned `SERVICE_UNAVAILABLE`.
    is_service_unavailable: ServiceUnavailable,
    /// Whether the API returned `SIGN_ERROR`.
    is_sign_error: SignError,
    /// Whether the API returned `STATEMENT_CREATING`.
    is_statement_creating: StatementCreating,
    /// Whether the API returned `SYSTEM_ERROR`.
    is_system_error: SystemError,
    /// Whether the API returned `TRADE_ERROR`.
    is_trade_error: TradeError,
    /// Whether the API returned `TRADE_OVERDUE`.
    is_trade_overdue: TradeOverdue,
    /// Whether the API returned `USERPAYING`.
    is_userpaying: Userpaying,
    /// Whether the API returned `USER_ACCOUNT_ABNORMAL`.
    is_user_account_abnormal: UserAccountAbnormal,
    /// Whether the API returned `USER_NOT_EXIST`.
    is_user_not_exist: UserNotExist,
    /// Whether the API returned `USER_NOT_REGISTERED`.
    is_user_not_registered: UserNotRegistered,
}
