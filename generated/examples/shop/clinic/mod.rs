//! Bills of a clinic that the patient's insurance pays in part (医保支付): the order of the cash part and the mixed order that
//! joins it with the insurer's have one number.
//!
//! A bill is paid by one order at a time, for two hours at most, since the `prepay_id` of its cash part is not good for
//! longer: the next is placed once that cash part is closed.

#[cfg(test)]
mod tests;

use wechatpay::{
    Error, Outcome, Response, Timestamp,
    invocations::MedicalInsuranceInvocation,
    med_ins::{
        CardType, CashReduceType, CashReduction, CreateOrder, CreateOrderRequired, InsuredPerson,
        InsuredPersonRequired, MixPayStatus, MixPayType, Order, OrderType, PaidOrder,
        QueryByOutTradeNo as QueryMixedOrder,
    },
    pay::{CloseOrder, JsapiPayer, JsapiPrepay, JsapiPrepayRequired, OrderAmount, QueryByOutTradeNo},
    shared::{Fen, TradeState},
    time::{Duration, OffsetDateTime},
};

use crate::{
    failures::Failures,
    shop::{PAUSE, Shop, TRIES, is_not_there},
    turn::Done,
};

/// How long a `prepay_id` is good.
const GOOD_FOR: Duration = Duration::hours(2);

const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/// What a bill costs, what the insurance pays, what is left, and what is taken off that, in 分.
const TOTAL: i64 = 15_000;
const INSURANCE: i64 = 10_000;
const LEFT: i64 = TOTAL - INSURANCE;
const REDUCTION: i64 = 800;
const CASH: i64 = LEFT - REDUCTION;

/// A bill, as the clinic's database has it.
pub struct Bill {
    /// The order that it is paid by.
    pub number: String,
    /// Until when its cash part can be paid: the same at each attempt.
    expires: Timestamp,
    invocation: Option<MedicalInsuranceInvocation>,
    /// How often the receipt went out: once, whatever happens.
    receipts: u32,
}

impl Shop {
    /// The patient pays a bill; gives what the front end invokes that with.
    pub async fn pay_bill(&self, bill: &str) -> Done<MedicalInsuranceInvocation> {
        let number = self.order_of_bill(bill).await?;
        let of_order = |known: &&Bill| known.number == number;
        let known =
            self.bills().get(bill).filter(of_order).map(|known| (known.expires.clone(), known.invocation.clone()));
        let expires = match known {
            Some((_, Some(invocation))) => return Ok(invocation),
            Some((expires, None)) => expires,
            None => return Err("another order pays the bill by now".into()),
        };
        let cash_part = JsapiPrepay::new(JsapiPrepayRequired {
            appid: self.appid.clone().into(),
            mchid: self.mchid.clone().into(),
            description: "挂号费".into(),
            out_trade_no: number.as_str().into(),
            notify_url: self.notify_url.clone(),
            amount: OrderAmount::new(CASH),
            payer: JsapiPayer::new(OPENID),
        })
        .time_expire(expires);
        let prepay_id = self.repeat(&cash_part).await?.prepay_id.clone();
        // Names and digests are plain text here: the client encrypts them as it sends them.
        let patient = InsuredPerson::new(InsuredPersonRequired {
            name: "张三".into(),
            id_digest: "3b304df4cad637fc4a3e0dbc69b2eaec".into(),
            card_type: CardType::IdCard,
        });
        let order = CreateOrder::new(CreateOrderRequired {
            mix_pay_type: MixPayType::CashAndInsurance,
            order_type: OrderType::RegPay,
            appid: self.appid.clone().into(),
            payer: patient,
            out_trade_no: number.as_str().into(),
            serial_no: bill.to_owned(),
            city_id: "530100".into(),
            med_inst_name: "北大医院".into(),
            med_inst_no: "1217752501201407033233368318".into(),
            total_fee: Fen::new(TOTAL),
            callback_url: self.notify_url.clone(),
        })
        .openid(OPENID)
        // Both are the insurer's, from the settlement of this bill; the second is good for one order.
        .pay_order_id("ORD530100202204022006350000021")
        .pay_auth_no(format!("AUTH-{number}"))
        .med_ins_gov_fee(INSURANCE)
        .med_ins_cash_fee(LEFT)
        .cash_reduce_detail(vec![CashReduction::new(REDUCTION, CashReduceType::Discount)])
        .wechat_pay_cash_fee(CASH)
        .prepay_id(prepay_id.clone());
        let mix_trade_no = self.place_mixed(&number, &order).await?.mix_trade_no.clone();
        let invocation = self.client.invoke_medical_insurance(&mix_trade_no, &self.appid, &prepay_id).await?;
        // Another order may pay the bill by now.
        if let Some(bill) = self.bills().get_mut(bill).filter(|bill| bill.number == number) {
            bill.invocation = Some(invocation.clone());
        }
        Ok(invocation)
    }

    /// The number of the order that a bill is paid by. There is another one once the cash part of the last is closed. When its
    /// time is over it is closed here, should WeChat Pay not have done that yet.
    async fn order_of_bill(&self, bill: &str) -> Done<String> {
        let is_over = |known: &Bill| known.expires.to_offset_date_time() <= OffsetDateTime::now_utc();
        let known = self.bills().get(bill).map(|known| (known.number.clone(), known.receipts, is_over(known)));
        let Some((number, receipts, is_over)) = known else {
            return self.order_after(bill, None);
        };
        if receipts > 0 {
            return Err("the bill is paid".into());
        }
        match self.client.send(&QueryByOutTradeNo::new(&number, &self.mchid)).await {
            Ok(order) if order.trade_state == TradeState::Closed => self.order_after(bill, Some(&number)),
            Ok(order) if order.trade_state == TradeState::Notpay && is_over => {
                self.client.send(&CloseOrder::new(&number, &self.mchid)).await?;
                self.order_after(bill, Some(&number))
            }
            Ok(_) => Ok(number),
            // It never arrived, so nobody has its `prepay_id`.
            Err(error) if is_not_there(&error) && is_over => self.order_after(bill, Some(&number)),
            Err(error) if is_not_there(&error) => Ok(number),
            Err(error) => Err(error.into()),
        }
    }

    /// The number of the order that comes after the closed one. Of two who ask at once, the second finds that of the first:
    /// nobody looks between.
    fn order_after(&self, bill: &str, closed: Option<&str>) -> Done<String> {
        let mut bills = self.bills();
        match bills.get(bill) {
            Some(known) if known.receipts > 0 => return Err("the bill is paid".into()),
            Some(known) if closed != Some(known.number.as_str()) => return Ok(known.number.clone()),
            _ => {}
        }
        let number = self.new_number();
        let expires = Timestamp::from(OffsetDateTime::now_utc() + GOOD_FOR);
        bills.insert(bill.to_owned(), Bill { number: number.clone(), expires, invocation: None, receipts: 0 });
        Ok(number)
    }

    /// Places a mixed order. Where nobody knows what became of the call, it is asked about, and made again as it was.
    async fn place_mixed(&self, number: &str, order: &CreateOrder) -> Result<Response<Order>, Error> {
        let mut tries = 0;
        loop {
            match self.client.send(order).await {
                Err(error) if error.outcome() == Outcome::Unknown && tries < TRIES => {
                    match self.client.send(&QueryMixedOrder::new(number)).await {
                        Err(error) if is_not_there(&error) => {}
                        Err(error) if tries + 1 == TRIES => return Err(error),
                        Err(_) => {}
                        placed => return placed,
                    }
                    tokio::time::sleep(PAUSE * 2_u32.pow(tries)).await;
                    tries += 1;
                }
                answered => return answered,
            }
        }
    }

    /// WeChat Pay says that a bill was paid: the receipt goes out, once, and only for the right amount.
    pub fn bill_notified(&self, paid: &PaidOrder) {
        if paid.mix_pay_status == MixPayStatus::MixPaySuccess {
            self.bill_paid(paid.out_trade_no.as_str(), paid.total_fee);
        }
    }

    fn bill_paid(&self, number: &str, total: Option<Fen>) {
        let mut bills = self.bills();
        let Some(bill) = bills.values_mut().find(|bill| bill.number == number && bill.receipts == 0) else {
            return;
        };
        if total != Some(Fen::new(TOTAL)) {
            println!("{number} was paid with another amount: somebody has to look at it");
            return;
        }
        bill.receipts += 1;
    }

    /// How often the receipt of an order went out.
    pub fn bill_receipts(&self, number: &str) -> u32 {
        self.bills().values().find(|bill| bill.number == number).map_or(0, |bill| bill.receipts)
    }

    /// Asks about each order of which nobody has told: callbacks come for 30 seconds alone.
    pub async fn query_bills(&self) -> Result<(), Failures> {
        let waits = |bill: &&Bill| bill.receipts == 0 && bill.invocation.is_some();
        let waiting: Vec<String> = self.bills().values().filter(waits).map(|bill| bill.number.clone()).collect();
        let mut failures = Failures::default();
        for number in waiting {
            failures.note(&number, self.query_bill(&number).await);
        }
        failures.end()
    }

    async fn query_bill(&self, number: &str) -> Result<(), Error> {
        match self.client.send(&QueryMixedOrder::new(number)).await {
            // It was never placed.
            Err(error) if is_not_there(&error) => {}
            answered => {
                let order = answered?;
                if order.mix_pay_status == MixPayStatus::MixPaySuccess {
                    self.bill_paid(number, Some(order.total_fee));
                }
            }
        }
        Ok(())
    }
}
