//! What is hired first and paid afterwards with pay score (支付分): umbrellas, each hire a service order.
//!
//! An umbrella goes out once the user has confirmed the order, and is paid once WeChat Pay says that the money was
//! collected: an order that is completed is not paid yet, whatever its `state` says alone.

use std::sync::Arc;

use wechatpay::{
    payscore::{
        Collection, CollectionState, CompleteServiceOrder, CompleteServiceOrderRequired, CreateServiceOrder,
        CreateServiceOrderRequired, GetServiceOrder, PlannedServiceTime, RiskFund, RiskFundName, ServiceDiscount,
        ServiceDiscountRequired, ServiceFee, ServiceOrderNotice, ServiceOrderState,
    },
    refund::{AmountToRefund, AmountToRefundRequired, CreateRefund},
    shared::{Currency, Fen, TransactionId},
};

use crate::{
    failures::Failures,
    refunds::refund_number,
    shop::{Shop, is_not_there},
    turn::Done,
};

/// Under which WeChat Pay has this service.
const SERVICE_ID: &str = "2002000000000558128851361561536";

/// What a hire costs, what is taken off, and what is at risk, in 分.
const FEE: i64 = 1_500;
const DISCOUNT: i64 = 100;
const DEPOSIT: i64 = 9_900;

/// A hire, as the shop's database has it.
#[derive(Default)]
pub struct Hire {
    stage: Stage,
    transaction_id: Option<TransactionId>,
    /// How often the receipt went out: once, whatever happens.
    receipts: u32,
    is_refunded: bool,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Stage {
    /// It waits for its user.
    #[default]
    Asked,
    Out,
    /// The umbrella is back, and the money on its way.
    Back,
    Paid,
    /// The user did not confirm it in time, or it was cancelled.
    Ended,
}

impl Shop {
    /// Somebody wants an umbrella; gives what opens the page on which they confirm that (拉起确认页).
    pub async fn hire(&self) -> Done<String> {
        let number = self.new_number();
        let order = CreateServiceOrder::new(CreateServiceOrderRequired {
            out_order_no: number.as_str().into(),
            appid: self.appid.clone().into(),
            service_id: SERVICE_ID.into(),
            service_introduction: "雨伞".into(),
            time_range: PlannedServiceTime::new("OnAccept"),
            risk_fund: RiskFund::new(RiskFundName::Deposit, Fen::new(DEPOSIT)),
            notify_url: self.notify_url.clone(),
        });
        self.hires().insert(number, Hire::default());
        let created = self.repeat(&order).await?;
        Ok(created.package.clone().ok_or("an order to be confirmed has a package")?)
    }

    /// The umbrella is back. Only what is out can come back: nobody completes an order that was not confirmed.
    pub async fn end_hire(&self, number: &str) -> Done<()> {
        if self.stage(number) != Some(Stage::Out) {
            self.query_hire(number).await?;
        }
        match self.stage(number) {
            Some(Stage::Out) => {}
            _ => return Err("this umbrella is not out".into()),
        }
        let discount = ServiceDiscountRequired { name: "会员".into(), description: "会员优惠".into() };
        let bill = CompleteServiceOrder::new(
            number,
            CompleteServiceOrderRequired {
                appid: self.appid.clone().into(),
                service_id: SERVICE_ID.into(),
                post_payments: vec![ServiceFee::new("雨伞").amount(Fen::new(FEE)).count(1)],
                total_amount: price(),
            },
        );
        let bill = bill.post_discounts(vec![ServiceDiscount::new(discount).amount(Fen::new(DISCOUNT))]);
        self.repeat(&bill).await?;
        if let Some(hire) = self.hires().get_mut(number).filter(|hire| hire.stage == Stage::Out) {
            hire.stage = Stage::Back;
        }
        Ok(())
    }

    fn stage(&self, number: &str) -> Option<Stage> {
        self.hires().get(number).map(|hire| hire.stage)
    }

    /// Asks what has become of a hire, and acts upon it.
    pub async fn query_hire(&self, number: &str) -> Result<(), wechatpay::Error> {
        let query = GetServiceOrder::new(SERVICE_ID, &self.appid).out_order_no(number);
        let order = match self.client.send(&query).await {
            // It was never made.
            Err(error) if is_not_there(&error) => return Ok(()),
            answered => answered?,
        };
        self.hire_told(number, &order.state, order.collection.as_ref());
        Ok(())
    }

    /// A callback: of which kind it is says less than how far the order is.
    pub fn hire_notified(&self, order: &ServiceOrderNotice) {
        self.hire_told(order.out_order_no.as_str(), &order.state, order.collection.as_ref());
    }

    /// A copy finds the hire as it is after the first, and one that comes late changes nothing.
    fn hire_told(&self, number: &str, state: &ServiceOrderState, collection: Option<&Collection>) {
        let mut hires = self.hires();
        let Some(hire) = hires.get_mut(number) else {
            return;
        };
        match (state, collection) {
            (ServiceOrderState::Done, Some(collection)) if collection.state == Some(CollectionState::UserPaid) => {
                if hire.stage == Stage::Paid {
                    return;
                }
                if collection.paid_amount != Some(price()) {
                    println!("{number} was paid with another amount: somebody has to look at it");
                    return;
                }
                hire.stage = Stage::Paid;
                hire.receipts += 1;
                let payments = collection.details.as_deref().unwrap_or_default();
                hire.transaction_id = payments.iter().find_map(|payment| payment.transaction_id.clone());
            }
            (ServiceOrderState::Doing, None) if hire.stage == Stage::Asked => hire.stage = Stage::Out,
            (ServiceOrderState::Doing, Some(_)) if hire.stage != Stage::Paid => hire.stage = Stage::Back,
            (ServiceOrderState::Revoked | ServiceOrderState::Expired, _) => hire.stage = Stage::Ended,
            _ => {}
        }
    }

    /// Gives the money back, by the number of the payment: that of the service order does not do.
    pub async fn refund_hire(self: &Arc<Self>, number: &str) -> Done<()> {
        let (shop, number) = (Arc::clone(self), number.to_owned());
        self.moving_money.take(async move { shop.refund_hire_in_turn(&number).await }).await
    }

    async fn refund_hire_in_turn(&self, number: &str) -> Done<()> {
        let payment =
            self.hires().get(number).filter(|hire| !hire.is_refunded).and_then(|hire| hire.transaction_id.clone());
        let payment = payment.ok_or("there is nothing to give back")?;
        let amount =
            AmountToRefund::new(AmountToRefundRequired { refund: price(), total: price(), currency: Currency::Cny });
        let refund =
            CreateRefund::new(refund_number(number), amount).transaction_id(payment).notify_url(&self.notify_url);
        self.repeat(&refund).await?;
        if let Some(hire) = self.hires().get_mut(number) {
            hire.is_refunded = true;
        }
        Ok(())
    }

    /// Asks about each hire of which nobody has told lately.
    pub async fn query_hires(&self) -> Result<(), Failures> {
        let is_open = |hire: &Hire| matches!(hire.stage, Stage::Asked | Stage::Back);
        let open: Vec<String> =
            self.hires().iter().filter(|(_, hire)| is_open(hire)).map(|(number, _)| number.clone()).collect();
        let mut failures = Failures::default();
        for number in open {
            failures.note(&number, self.query_hire(&number).await);
        }
        failures.end()
    }

    /// How often the payment of a hire was acted upon.
    pub fn receipts(&self, number: &str) -> u32 {
        self.hires().get(number).map_or(0, |hire| hire.receipts)
    }
}

/// The fee less the discount.
fn price() -> Fen {
    Fen::new(FEE - DISCOUNT)
}
