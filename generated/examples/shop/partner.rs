//! Merchants who want to sell at the shop's too: each is taken in (特约商户进件) under a number of its own.

use wechatpay::{
    Outcome,
    applyment::{ApplymentState, QueryApplymentByBusinessCode},
};

use crate::{
    failures::Failures,
    shop::{Shop, is_not_there},
    taking_in::{Pictures, application},
    turn::Done,
};

/// An application, as the shop's database has it.
pub struct Application {
    merchant: String,
    stage: Stage,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// It was never submitted, or was rejected and not corrected yet.
    Open,
    /// Somebody at WeChat Pay or at the merchant's has to do something.
    Waiting,
    Ended,
}

impl Shop {
    /// Submits the application of a merchant, or submits it again under its number once what was wrong is corrected.
    pub async fn take_in(&self, merchant: &str) -> Done<()> {
        let number = self.application_of(merchant);
        if self.applications().get(&number).is_none_or(|one| one.stage != Stage::Open) {
            return Err("the application is under way".into());
        }
        let pictures = Pictures::upload(&self.client).await?;
        let submitted = self.client.send(&application(&number, &pictures)?).await;
        match submitted {
            // It may have arrived: the jobs ask about it.
            Err(error) if error.outcome() == Outcome::Unknown => self.set_stage(&number, Stage::Waiting),
            submitted => {
                submitted?;
                self.set_stage(&number, Stage::Waiting);
            }
        }
        Ok(())
    }

    /// The number of a merchant's application: the same however often it is submitted.
    fn application_of(&self, merchant: &str) -> String {
        let mut applications = self.applications();
        if let Some((number, _)) = applications.iter().find(|(_, one)| one.merchant == merchant) {
            return number.clone();
        }
        let number = self.new_number().replace('-', "_");
        applications.insert(number.clone(), Application { merchant: merchant.to_owned(), stage: Stage::Open });
        number
    }

    fn set_stage(&self, number: &str, stage: Stage) {
        if let Some(application) = self.applications().get_mut(number) {
            application.stage = stage;
        }
    }

    /// Asks about each application: no callback tells of them.
    pub async fn query_applications(&self) -> Result<(), Failures> {
        let waits = |one: &Application| one.stage == Stage::Waiting;
        let waiting: Vec<String> =
            self.applications().iter().filter(|(_, one)| waits(one)).map(|(number, _)| number.clone()).collect();
        let mut failures = Failures::default();
        for number in waiting {
            failures.note(&number, self.query_application(&number).await);
        }
        failures.end()
    }

    async fn query_application(&self, number: &str) -> Result<(), wechatpay::Error> {
        let told = match self.client.send(&QueryApplymentByBusinessCode::new(number)).await {
            // It never arrived.
            Err(error) if is_not_there(&error) => {
                self.set_stage(number, Stage::Open);
                return Ok(());
            }
            answered => answered?,
        };
        match &told.applyment_state {
            ApplymentState::ApplymentStateRejected => {
                for detail in told.audit_detail.iter().flatten() {
                    println!("{number} is rejected: {:?}: {:?}", detail.field, detail.reject_reason);
                }
                self.set_stage(number, Stage::Open);
            }
            ApplymentState::ApplymentStateFinished | ApplymentState::ApplymentStateCanceled => {
                self.set_stage(number, Stage::Ended);
            }
            _ => {
                if let Some(link) = &told.sign_url {
                    println!("{number}: shown to the administrator as a QR code: {link}");
                }
            }
        }
        Ok(())
    }
}
