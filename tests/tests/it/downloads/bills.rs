//! A bill read as rows: those of the sandbox, and those that are not what they say.

use wechatpay::{
    Client, Day, Stage,
    bill::{
        BillAccountType, BillEncryption, BillType, FundFlowRow, GetFundFlowBill, GetSubMerchantFundFlowBill,
        GetSubMerchantFundFlowBillRequired, GetTradeBill, TradeBillRow,
    },
    pay::{NativePrepay, NativePrepayRequired, OrderAmount, PartnerNativePrepay, PartnerNativePrepayRequired},
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund},
    shared::{Currency, Fen, TarType},
};
use wechatpay_sandbox::{RefundOutcome, Sandbox};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse},
    parties::some_day,
};

use super::{NOTIFY_URL, OFFICIAL, fund_flow_bill, hash, location, rows_of, still_failed, to_the_end};

/// A shop with two paid orders, one of them with a name that a bill could stumble over.
async fn shop() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build();
    let client = client.expect("a client");
    let mchid = sandbox.merchant().mchid().to_owned();
    for (number, (name, amount)) in [("糖,盐", 1000), ("QQ公仔", 8800)].into_iter().enumerate() {
        let out_trade_no = format!("BILL-{number:04}");
        let amount = OrderAmount::new(amount);
        let order = NativePrepay::new(NativePrepayRequired {
            appid: "wxd678efh567hg6787".into(),
            mchid: mchid.clone().into(),
            description: name.into(),
            out_trade_no: out_trade_no.clone().into(),
            notify_url: NOTIFY_URL.into(),
            amount,
        });
        client.send(&order).await.expect("an order");
        sandbox.pay_order(&out_trade_no).expect("kept").expect("a payment");
    }
    (sandbox, client)
}

/// An order of one of the partner's merchants, paid.
async fn paid_for(sandbox: &Sandbox, client: &Client, sub_mchid: &str, number: &str) {
    let order = PartnerNativePrepay::new(PartnerNativePrepayRequired {
        sp_appid: "wxd678efh567hg6787".into(),
        sp_mchid: sandbox.merchant().mchid().into(),
        sub_mchid: sub_mchid.into(),
        description: "QQ公仔".into(),
        out_trade_no: number.into(),
        notify_url: NOTIFY_URL.into(),
        amount: OrderAmount::new(1000),
    });
    client.send(&order).await.expect("an order");
    sandbox.pay_order(number).expect("kept").expect("a payment");
}

#[tokio::test]
async fn sealed_bill_of_the_sandbox_has_the_rows_of_that_merchant_alone() {
    let (sandbox, client) = shop().await;
    paid_for(&sandbox, &client, "1900000109", "PARTNER-0001").await;
    paid_for(&sandbox, &client, "1900000110", "PARTNER-0002").await;
    let asked = |sub_mchid: &str, account_type: BillAccountType| {
        GetSubMerchantFundFlowBill::new(GetSubMerchantFundFlowBillRequired {
            sub_mchid: sub_mchid.into(),
            bill_date: Day::today_in_beijing(),
            account_type,
            algorithm: BillEncryption::AeadAes256Gcm,
        })
    };
    for packing in [Some(TarType::Gzip), None] {
        let mut operation = asked("1900000110", BillAccountType::Basic);
        operation.tar_type = packing;
        let bills = client.send(&operation).await.expect("a bill");
        let files = bills.download_bill_list.as_deref().expect("files");
        assert_eq!((bills.download_bill_count, files.len(), files[0].bill_sequence), (1, 1, 1));
        let mut rows = client.download_at(&files[0]).await.expect("a download").rows::<FundFlowRow>();
        let mut found = Vec::new();
        while let Some(row) = rows.next().await.expect("a complete bill") {
            found.push((row.voucher, row.direction, row.amount.to_fen().ok()));
        }
        let of = |direction: &str, fen| (Some("PARTNER-0002".to_owned()), direction.to_owned(), Some(fen));
        assert_eq!(found, [of("收入", 1000), of("支出", 6)]);
    }
    let mut by_another_cipher = asked("1900000110", BillAccountType::Basic);
    by_another_cipher.algorithm = BillEncryption::Sm4Gcm;
    for (operation, code) in [
        (asked("1900000111", BillAccountType::Basic), "NO_STATEMENT_EXIST"),
        (asked("1900000110", BillAccountType::Operation), "NO_STATEMENT_EXIST"),
        (by_another_cipher, "PARAM_ERROR"),
    ] {
        let error = client.send(&operation).await.expect_err("there is no such file");
        assert_eq!(error.code(), Some(code), "{error}");
    }
}

#[tokio::test]
async fn trade_bill_of_the_sandbox_has_its_payments_as_rows() {
    let (_sandbox, client) = shop().await;
    for (kind, packing) in [(BillType::All, Some(TarType::Gzip)), (BillType::Success, None)] {
        let mut bill = GetTradeBill::new(Day::today_in_beijing()).bill_type(kind.clone());
        bill.tar_type = packing;
        let mut rows = client.download(&bill).await.expect("a bill").rows::<TradeBillRow>();
        let mut found = Vec::new();
        while let Some(row) = rows.next().await.expect("a complete bill") {
            let amount = row.order_amount.and_then(|amount| amount.to_fen().ok());
            found.push((row.out_trade_no, row.goods_name, amount, row.fee.to_string(), row.refund_amount.is_some()));
        }
        found.sort();
        let all = kind == BillType::All;
        assert_eq!(
            found,
            [
                ("BILL-0000".to_owned(), Some("糖,盐".to_owned()), Some(1000), "0.06".to_owned(), all),
                ("BILL-0001".to_owned(), Some("QQ公仔".to_owned()), Some(8800), "0.53".to_owned(), all),
            ]
        );
    }
}

#[tokio::test]
async fn fund_flow_bill_of_the_sandbox_has_income_and_fees() {
    let (_sandbox, client) = shop().await;
    let bill =
        GetFundFlowBill::new(Day::today_in_beijing()).account_type(BillAccountType::Basic).tar_type(TarType::Gzip);
    let mut rows = client.download(&bill).await.expect("a bill").rows::<FundFlowRow>();
    let mut found = Vec::new();
    while let Some(row) = rows.next().await.expect("a complete bill") {
        found.push((row.direction, row.amount.to_fen().expect("whole 分")));
    }
    found.sort();
    let expected = [("支出", 6), ("支出", 53), ("收入", 1000), ("收入", 8800)];
    assert_eq!(found, expected.map(|(direction, fen)| (direction.to_owned(), fen)));
}

#[tokio::test]
async fn refund_bill_of_the_sandbox_has_the_refunds_alone() {
    let (sandbox, client) = shop().await;
    let amount = AmountToRefund::new(AmountToRefundRequired {
        refund: Fen::new(300),
        total: Fen::new(1000),
        currency: Currency::Cny,
    });
    client.send(&CreateRefund::new("R-1", amount).out_trade_no("BILL-0000")).await.expect("a refund");
    sandbox.settle_refund("R-1", RefundOutcome::Success).expect("kept");
    let bill = GetTradeBill::new(Day::today_in_beijing()).bill_type(BillType::Refund);
    let mut rows = client.download(&bill).await.expect("a bill").rows::<TradeBillRow>();
    let row = rows.next().await.expect("a complete bill").expect("a refund");
    assert_eq!((row.out_refund_no.as_deref(), row.trade_state.as_str()), (Some("R-1"), "REFUND"));
    assert_eq!(
        (row.refund_amount.and_then(|amount| amount.to_fen().ok()), row.fee.to_string()),
        (Some(300), "-0.02".to_owned())
    );
    assert!(rows.next().await.expect("a summary that agrees").is_none());
    let flow = client.download(&GetFundFlowBill::new(Day::today_in_beijing())).await.expect("a bill");
    let mut rows = flow.rows::<FundFlowRow>();
    let mut balance = None;
    while let Some(row) = rows.next().await.expect("a complete bill") {
        balance = row.balance.to_fen().ok();
    }
    assert_eq!(balance, Some(1000 + 8800 - 6 - 53 - 300 + 2));
}

#[tokio::test]
async fn bill_of_a_day_without_payments_is_the_api_own_error() {
    let (_sandbox, client) = shop().await;
    let error =
        client.download(&GetTradeBill::new("2019-06-11".parse().expect("a day"))).await.expect_err("nobody paid");
    assert_eq!(error.code(), Some("NO_STATEMENT_EXIST"));
}

#[tokio::test]
async fn bill_whose_summary_disagrees_ends_in_an_error_and_stays_failed() {
    let (_gateway, mut rows) = rows_of::<FundFlowRow>(&fund_flow_bill(3, 4)).await;
    let (count, end) = to_the_end(&mut rows).await;
    let error = end.expect_err("3 is not 4");
    assert_eq!((count, error.stage()), (3, Stage::Decode));
    assert!(error.to_string().contains("资金流水总笔数"), "{error}");
    for _ in 0..3 {
        still_failed(&error, &rows.next().await.expect_err("it has failed"));
    }
}

#[tokio::test]
async fn bill_with_another_hash_ends_in_an_error_and_stays_failed() {
    let bill = fund_flow_bill(3, 3);
    let gateway = Gateway::start([location(OFFICIAL, &hash(b"another")), MockResponse::unsigned(200, bill)]);
    let download = gateway.client().download(&GetFundFlowBill::new(some_day())).await.expect("a file");
    let mut rows = download.rows::<FundFlowRow>();
    let (count, end) = to_the_end(&mut rows).await;
    let error = end.expect_err("another hash");
    assert_eq!((count, error.stage()), (3, Stage::Verify));
    still_failed(&error, &rows.next().await.expect_err("it has failed"));
}

#[tokio::test]
async fn trade_bill_in_the_older_columns_is_another_kind_of_bill() {
    let bill = "交易时间,公众账号ID,商户号,子商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,总金额,代金券或立减优惠金额,微信退款单号,商户退款单号,退款金额,代金券或立减优惠退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率\r\n\
                `2014-11-10 16:33:45,`wx1,`10000100,`0,`1000,`1,`2,`3,`MICROPAY,`SUCCESS,`OTHERS,`CNY,`0.01,`0.0,`0,`0,`0,`0,`,`,`test,`,`0,`0.60%\r\n\
                总交易单数,总交易额,总退款金额,总代金券或立减优惠退款金额,手续费总金额\r\n`1,`99.01,`0.0,`0.0,`0\r\n";
    let (_gateway, mut rows) = rows_of::<TradeBillRow>(bill).await;
    let (count, end) = to_the_end(&mut rows).await;
    let error = end.expect_err("its amounts are not read");
    assert!(count == 0 && error.to_string().contains("another kind of bill"), "{count} {error}");
    still_failed(&error, &rows.next().await.expect_err("it has failed"));
}

#[tokio::test]
async fn bill_without_a_column_of_its_kind_is_another_kind_of_bill() {
    let bill = fund_flow_bill(1, 1);
    for title in ["记账时间", "收支类型", "收支金额(元)", "账户结余(元)"] {
        let (_gateway, mut rows) = rows_of::<FundFlowRow>(&bill.replacen(title, "另一列", 1)).await;
        let (count, end) = to_the_end(&mut rows).await;
        let error = end.expect_err(title).to_string();
        assert!(count == 0 && error.contains(title) && error.contains("another kind of bill"), "{error}");
    }
    for title in ["资金流水总笔数", "收入笔数", "收入金额", "支出笔数", "支出金额"] {
        let (_gateway, rows) = rows_of::<FundFlowRow>(&bill.replacen(title, "另一笔数", 1)).await;
        // Nor with leave to pass over what is not known: what is known has to be compared.
        let (count, end) = to_the_end(&mut rows.with_unknown_figures()).await;
        let error = end.expect_err(title).to_string();
        assert!(count == 1 && error.contains(&format!("no {title}")), "{error}");
    }
}

#[tokio::test]
async fn figure_that_nothing_is_compared_with_is_not_said_to_agree() {
    let bill = fund_flow_bill(2, 2).replace("支出金额\r\n", "支出金额,新金额\r\n").replace("`0.00\r\n", "`0.00,`1\r\n");
    let (_gateway, mut rows) = rows_of::<FundFlowRow>(&bill).await;
    let (count, end) = to_the_end(&mut rows).await;
    let error = end.expect_err("a figure that is not known");
    assert!(count == 2 && error.to_string().contains("figure 6"), "{error}");
    let (_gateway, rows) = rows_of::<FundFlowRow>(&bill).await;
    let (count, end) = to_the_end(&mut rows.with_unknown_figures()).await;
    end.expect("it was passed over on purpose");
    assert_eq!(count, 2);
}

#[tokio::test]
async fn value_with_a_line_break_is_named_as_the_cause() {
    let bill = fund_flow_bill(2, 2).replacen("糖,盐", "糖\n盐", 1);
    let (_gateway, mut rows) = rows_of::<FundFlowRow>(&bill).await;
    let error = to_the_end(&mut rows).await.1.expect_err("a line break");
    let sentence = "line 2 of the bill has 10 values under 11 titles: a value may hold a line break";
    assert!(error.to_string().contains(sentence), "{error}");
}
