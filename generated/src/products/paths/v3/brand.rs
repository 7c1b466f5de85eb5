// Written by `cargo xtask codegen` from spec/brand.yaml and spec/brand_membercard.yaml and spec/brand_profitsharing.yaml and spec/delivery_plan.yaml; edit those files instead.

//! Everything below `/v3/brand`.

use wechatpay_client::Client;

use crate::Call;

/// `/v3/brand`
pub struct V3Brand<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Brand<'c> {
    /// `/v3/brand/applyments`
    #[cfg(feature = "brand")]
    #[inline]
    pub fn applyments(self) -> V3BrandApplyments<'c> {
        V3BrandApplyments { client: self.client }
    }

    /// `/v3/brand/card`
    #[cfg(feature = "brand")]
    #[inline]
    pub fn card(self) -> V3BrandCard<'c> {
        V3BrandCard { client: self.client }
    }

    /// `/v3/brand/marketing`
    #[cfg(feature = "delivery_plan")]
    #[inline]
    pub fn marketing(self) -> V3BrandMarketing<'c> {
        V3BrandMarketing { client: self.client }
    }

    /// `/v3/brand/partner`
    #[cfg(any(feature = "brand", feature = "brand_membercard"))]
    #[inline]
    pub fn partner(self) -> V3BrandPartner<'c> {
        V3BrandPartner { client: self.client }
    }

    /// `/v3/brand/profitsharing`
    #[cfg(feature = "brand_profitsharing")]
    #[inline]
    pub fn profitsharing(self) -> V3BrandProfitsharing<'c> {
        V3BrandProfitsharing { client: self.client }
    }
}

/// `/v3/brand/applyments`
#[cfg(feature = "brand")]
pub struct V3BrandApplyments<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandApplyments<'c> {
    /// 提交入驻申请:
    /// [`SubmitApplyment`](crate::products::brand::SubmitApplyment).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand::SubmitApplymentRequired,
    ) -> Call<'c, crate::products::brand::SubmitApplyment> {
        Call::new(self.client, crate::products::brand::SubmitApplyment::new(required))
    }

    /// `/v3/brand/applyments/applyment-id`
    #[inline]
    pub fn applyment_id(self) -> V3BrandApplymentsApplymentId<'c> {
        V3BrandApplymentsApplymentId { client: self.client }
    }

    /// `/v3/brand/applyments/business-code`
    #[inline]
    pub fn business_code(self) -> V3BrandApplymentsBusinessCode<'c> {
        V3BrandApplymentsBusinessCode { client: self.client }
    }

    /// `/v3/brand/applyments/cancel-applyment`
    #[inline]
    pub fn cancel_applyment(self) -> V3BrandApplymentsCancelApplyment<'c> {
        V3BrandApplymentsCancelApplyment { client: self.client }
    }
}

/// `/v3/brand/applyments/applyment-id`
#[cfg(feature = "brand")]
pub struct V3BrandApplymentsApplymentId<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandApplymentsApplymentId<'c> {
    /// `/v3/brand/applyments/applyment-id/{applyment_id}`
    #[inline]
    pub fn applyment_id(
        self,
        applyment_id: impl Into<crate::products::brand::BrandApplymentId>,
    ) -> V3BrandApplymentsApplymentIdApplymentId<'c> {
        V3BrandApplymentsApplymentIdApplymentId {
            client: self.client, applyment_id: applyment_id.into(),
        }
    }
}

/// `/v3/brand/applyments/applyment-id/{applyment_id}`
#[cfg(feature = "brand")]
pub struct V3BrandApplymentsApplymentIdApplymentId<'c> {
    client: &'c Client,
    applyment_id: crate::products::brand::BrandApplymentId,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandApplymentsApplymentIdApplymentId<'c> {
    /// 根据申请单ID查询申请状态:
    /// [`GetApplymentByApplymentId`](crate::products::brand::GetApplymentByApplymentId).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::brand::GetApplymentByApplymentId> {
        Call::new(
            self.client,
            crate::products::brand::GetApplymentByApplymentId::new(self.applyment_id),
        )
    }
}

/// `/v3/brand/applyments/business-code`
#[cfg(feature = "brand")]
pub struct V3BrandApplymentsBusinessCode<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandApplymentsBusinessCode<'c> {
    /// `/v3/brand/applyments/business-code/{business_code}`
    #[inline]
    pub fn business_code(
        self,
        business_code: impl Into<crate::products::brand::BrandBusinessCode>,
    ) -> V3BrandApplymentsBusinessCodeBusinessCode<'c> {
        V3BrandApplymentsBusinessCodeBusinessCode {
            client: self.client, business_code: business_code.into(),
        }
    }
}

/// `/v3/brand/applyments/business-code/{business_code}`
#[cfg(feature = "brand")]
pub struct V3BrandApplymentsBusinessCodeBusinessCode<'c> {
    client: &'c Client,
    business_code: crate::products::brand::BrandBusinessCode,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandApplymentsBusinessCodeBusinessCode<'c> {
    /// 根据业务申请编号查询申请状态:
    /// [`GetApplymentByBusinessCode`](crate::products::brand::GetApplymentByBusinessCode).
    #[inline]
    pub fn get(self) -> Call<'c, crate::products::brand::GetApplymentByBusinessCode> {
        Call::new(
            self.client,
            crate::products::brand::GetApplymentByBusinessCode::new(self.business_code),
        )
    }
}

/// `/v3/brand/applyments/cancel-applyment`
#[cfg(feature = "brand")]
pub struct V3BrandApplymentsCancelApplyment<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandApplymentsCancelApplyment<'c> {
    /// 撤销申请:
    /// [`CancelApplyment`](crate::products::brand::CancelApplyment).
    #[inline]
    pub fn post(self) -> Call<'c, crate::products::brand::CancelApplyment> {
        Call::new(self.client, crate::products::brand::CancelApplyment::new())
    }
}

/// `/v3/brand/card`
#[cfg(feature = "brand")]
pub struct V3BrandCard<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCard<'c> {
    /// `/v3/brand/card/card-configs`
    #[inline]
    pub fn card_configs(self) -> V3BrandCardCardConfigs<'c> {
        V3BrandCardCardConfigs { client: self.client }
    }

    /// `/v3/brand/card/card-links`
    #[inline]
    pub fn card_links(self) -> V3BrandCardCardLinks<'c> {
        V3BrandCardCardLinks { client: self.client }
    }
}

/// `/v3/brand/card/card-configs`
#[cfg(feature = "brand")]
pub struct V3BrandCardCardConfigs<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCardCardConfigs<'c> {
    /// 查询商家名片配置申请状态:
    /// [`GetCardConfig`](crate::products::brand::GetCardConfig).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::GetCardConfig> {
        Call::new(self.client, crate::products::brand::GetCardConfig::new(brand_id))
    }

    /// 提交商家名片配置申请:
    /// [`SubmitCardConfig`](crate::products::brand::SubmitCardConfig).
    #[inline]
    pub fn post(
        self,
        business_code: impl Into<crate::products::brand::BrandBusinessCode>,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        brand_customer_service: crate::products::brand::CardCustomerService,
    ) -> Call<'c, crate::products::brand::SubmitCardConfig> {
        Call::new(
            self.client,
            crate::products::brand::SubmitCardConfig::new(
                business_code,
                brand_id,
                brand_customer_service,
            ),
        )
    }

    /// `/v3/brand/card/card-configs/cancel-applyment`
    #[inline]
    pub fn cancel_applyment(self) -> V3BrandCardCardConfigsCancelApplyment<'c> {
        V3BrandCardCardConfigsCancelApplyment {
            client: self.client,
        }
    }

    /// `/v3/brand/card/card-configs/preview-url`
    #[inline]
    pub fn preview_url(self) -> V3BrandCardCardConfigsPreviewUrl<'c> {
        V3BrandCardCardConfigsPreviewUrl {
            client: self.client,
        }
    }

    /// `/v3/brand/card/card-configs/publish`
    #[inline]
    pub fn publish(self) -> V3BrandCardCardConfigsPublish<'c> {
        V3BrandCardCardConfigsPublish {
            client: self.client,
        }
    }
}

/// `/v3/brand/card/card-configs/cancel-applyment`
#[cfg(feature = "brand")]
pub struct V3BrandCardCardConfigsCancelApplyment<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCardCardConfigsCancelApplyment<'c> {
    /// 撤销商家名片配置申请:
    /// [`CancelCardConfigApplyment`](crate::products::brand::CancelCardConfigApplyment).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::CancelCardConfigApplyment> {
        Call::new(
            self.client,
            crate::products::brand::CancelCardConfigApplyment::new(brand_id),
        )
    }
}

/// `/v3/brand/card/card-configs/preview-url`
#[cfg(feature = "brand")]
pub struct V3BrandCardCardConfigsPreviewUrl<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCardCardConfigsPreviewUrl<'c> {
    /// 获取商家名片预览二维码:
    /// [`GetCardPreviewUrl`](crate::products::brand::GetCardPreviewUrl).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::GetCardPreviewUrl> {
        Call::new(self.client, crate::products::brand::GetCardPreviewUrl::new(brand_id))
    }
}

/// `/v3/brand/card/card-configs/publish`
#[cfg(feature = "brand")]
pub struct V3BrandCardCardConfigsPublish<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCardCardConfigsPublish<'c> {
    /// 发布商家名片配置:
    /// [`PublishCardConfig`](crate::products::brand::PublishCardConfig).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        publish_type: crate::products::brand::CardPublishType,
    ) -> Call<'c, crate::products::brand::PublishCardConfig> {
        Call::new(
            self.client,
            crate::products::brand::PublishCardConfig::new(brand_id, publish_type),
        )
    }
}

/// `/v3/brand/card/card-links`
#[cfg(feature = "brand")]
pub struct V3BrandCardCardLinks<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCardCardLinks<'c> {
    /// 查询已生效交易连接名片规则:
    /// [`ListCardLinks`](crate::products::brand::ListCardLinks).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::ListCardLinks> {
        Call::new(self.client, crate::products::brand::ListCardLinks::new(brand_id))
    }

    /// 添加交易连接名片规则申请:
    /// [`CreateCardLink`](crate::products::brand::CreateCardLink).
    #[inline]
    pub fn post(
        self,
        business_code: impl Into<crate::products::brand::BrandBusinessCode>,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        payment_scene: crate::products::brand::CardLinkScene,
    ) -> Call<'c, crate::products::brand::CreateCardLink> {
        Call::new(
            self.client,
            crate::products::brand::CreateCardLink::new(
                business_code,
                brand_id,
                payment_scene,
            ),
        )
    }

    /// `/v3/brand/card/card-links/business-code`
    #[inline]
    pub fn business_code(self) -> V3BrandCardCardLinksBusinessCode<'c> {
        V3BrandCardCardLinksBusinessCode {
            client: self.client,
        }
    }

    /// `/v3/brand/card/card-links/cancel-applyment`
    #[inline]
    pub fn cancel_applyment(self) -> V3BrandCardCardLinksCancelApplyment<'c> {
        V3BrandCardCardLinksCancelApplyment {
            client: self.client,
        }
    }

    /// `/v3/brand/card/card-links/unbind-card-link`
    #[inline]
    pub fn unbind_card_link(self) -> V3BrandCardCardLinksUnbindCardLink<'c> {
        V3BrandCardCardLinksUnbindCardLink {
            client: self.client,
        }
    }
}

/// `/v3/brand/card/card-links/business-code`
#[cfg(feature = "brand")]
pub struct V3BrandCardCardLinksBusinessCode<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCardCardLinksBusinessCode<'c> {
    /// `/v3/brand/card/card-links/business-code/{business_code}`
    #[inline]
    pub fn business_code(
        self,
        business_code: impl Into<crate::products::brand::BrandBusinessCode>,
    ) -> V3BrandCardCardLinksBusinessCodeBusinessCode<'c> {
        V3BrandCardCardLinksBusinessCodeBusinessCode {
            client: self.client, business_code: business_code.into(),
        }
    }
}

/// `/v3/brand/card/card-links/business-code/{business_code}`
#[cfg(feature = "brand")]
pub struct V3BrandCardCardLinksBusinessCodeBusinessCode<'c> {
    client: &'c Client,
    business_code: crate::products::brand::BrandBusinessCode,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCardCardLinksBusinessCodeBusinessCode<'c> {
    /// 根据业务申请编号查询添加申请状态:
    /// [`GetCardLinkByBusinessCode`](crate::products::brand::GetCardLinkByBusinessCode).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::GetCardLinkByBusinessCode> {
        Call::new(
            self.client,
            crate::products::brand::GetCardLinkByBusinessCode::new(
                self.business_code,
                brand_id,
            ),
        )
    }
}

/// `/v3/brand/card/card-links/cancel-applyment`
#[cfg(feature = "brand")]
pub struct V3BrandCardCardLinksCancelApplyment<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCardCardLinksCancelApplyment<'c> {
    /// 撤销交易连接名片配置申请:
    /// [`CancelCardLinkApplyment`](crate::products::brand::CancelCardLinkApplyment).
    #[inline]
    pub fn post(
        self,
        business_code: impl Into<crate::products::brand::BrandBusinessCode>,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::CancelCardLinkApplyment> {
        Call::new(
            self.client,
            crate::products::brand::CancelCardLinkApplyment::new(business_code, brand_id),
        )
    }
}

/// `/v3/brand/card/card-links/unbind-card-link`
#[cfg(feature = "brand")]
pub struct V3BrandCardCardLinksUnbindCardLink<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandCardCardLinksUnbindCardLink<'c> {
    /// 解除已生效交易连接名片场景:
    /// [`UnbindCardLink`](crate::products::brand::UnbindCardLink).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        payment_scene: crate::products::brand::CardLinkScene,
    ) -> Call<'c, crate::products::brand::UnbindCardLink> {
        Call::new(
            self.client,
            crate::products::brand::UnbindCardLink::new(brand_id, payment_scene),
        )
    }
}

/// `/v3/brand/marketing`
#[cfg(feature = "delivery_plan")]
pub struct V3BrandMarketing<'c> {
    client: &'c Client,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3BrandMarketing<'c> {
    /// `/v3/brand/marketing/shake-activities`
    #[inline]
    pub fn shake_activities(self) -> V3BrandMarketingShakeActivities<'c> {
        V3BrandMarketingShakeActivities { client: self.client }
    }
}

/// `/v3/brand/marketing/shake-activities`
#[cfg(feature = "delivery_plan")]
pub struct V3BrandMarketingShakeActivities<'c> {
    client: &'c Client,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3BrandMarketingShakeActivities<'c> {
    /// `/v3/brand/marketing/shake-activities/activities`
    #[inline]
    pub fn activities(self) -> V3BrandMarketingShakeActivitiesActivities<'c> {
        V3BrandMarketingShakeActivitiesActivities { client: self.client }
    }
}

/// `/v3/brand/marketing/shake-activities/activities`
#[cfg(feature = "delivery_plan")]
pub struct V3BrandMarketingShakeActivitiesActivities<'c> {
    client: &'c Client,
}

#[cfg(feature = "delivery_plan")]
impl<'c> V3BrandMarketingShakeActivitiesActivities<'c> {
    /// 查询摇优惠活动列表:
    /// [`ListShakeActivities`](crate::products::delivery_plan::ListShakeActivities).
    #[inline]
    pub fn get(
        self,
        required: crate::products::delivery_plan::ListShakeActivitiesRequired,
    ) -> Call<'c, crate::products::delivery_plan::ListShakeActivities> {
        Call::new(
            self.client,
            crate::products::delivery_plan::ListShakeActivities::new(required),
        )
    }
}

/// `/v3/brand/partner`
#[cfg(any(feature = "brand", feature = "brand_membercard"))]
pub struct V3BrandPartner<'c> {
    client: &'c Client,
}

#[cfg(any(feature = "brand", feature = "brand_membercard"))]
impl<'c> V3BrandPartner<'c> {
    /// `/v3/brand/partner/card-member`
    #[cfg(feature = "brand_membercard")]
    #[inline]
    pub fn card_member(self) -> V3BrandPartnerCardMember<'c> {
        V3BrandPartnerCardMember { client: self.client }
    }

    /// `/v3/brand/partner/store`
    #[cfg(feature = "brand")]
    #[inline]
    pub fn store(self) -> V3BrandPartnerStore<'c> {
        V3BrandPartnerStore { client: self.client }
    }
}

/// `/v3/brand/partner/card-member`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMember<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMember<'c> {
    /// `/v3/brand/partner/card-member/cards`
    #[inline]
    pub fn cards(self) -> V3BrandPartnerCardMemberCards<'c> {
        V3BrandPartnerCardMemberCards { client: self.client }
    }

    /// `/v3/brand/partner/card-member/membership-activities`
    #[inline]
    pub fn membership_activities(
        self,
    ) -> V3BrandPartnerCardMemberMembershipActivities<'c> {
        V3BrandPartnerCardMemberMembershipActivities { client: self.client }
    }

    /// `/v3/brand/partner/card-member/pay-view-tokens`
    #[inline]
    pub fn pay_view_tokens(self) -> V3BrandPartnerCardMemberPayViewTokens<'c> {
        V3BrandPartnerCardMemberPayViewTokens { client: self.client }
    }

    /// `/v3/brand/partner/card-member/pre-auth-tokens`
    #[inline]
    pub fn pre_auth_tokens(self) -> V3BrandPartnerCardMemberPreAuthTokens<'c> {
        V3BrandPartnerCardMemberPreAuthTokens { client: self.client }
    }

    /// `/v3/brand/partner/card-member/user-cards`
    #[inline]
    pub fn user_cards(self) -> V3BrandPartnerCardMemberUserCards<'c> {
        V3BrandPartnerCardMemberUserCards { client: self.client }
    }

    /// `/v3/brand/partner/card-member/user-feeds`
    #[inline]
    pub fn user_feeds(self) -> V3BrandPartnerCardMemberUserFeeds<'c> {
        V3BrandPartnerCardMemberUserFeeds { client: self.client }
    }

    /// `/v3/brand/partner/card-member/user-points`
    #[inline]
    pub fn user_points(self) -> V3BrandPartnerCardMemberUserPoints<'c> {
        V3BrandPartnerCardMemberUserPoints { client: self.client }
    }
}

/// `/v3/brand/partner/card-member/cards`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberCards<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberCards<'c> {
    /// 查询会员卡模板列表:
    /// [`ListCards`](crate::products::brand_membercard::ListCards).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand_membercard::ListCards> {
        Call::new(
            self.client,
            crate::products::brand_membercard::ListCards::new(brand_id),
        )
    }

    /// 创建会员卡模板:
    /// [`CreateCard`](crate::products::brand_membercard::CreateCard).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_membercard::CreateCardRequired,
    ) -> Call<'c, crate::products::brand_membercard::CreateCard> {
        Call::new(
            self.client,
            crate::products::brand_membercard::CreateCard::new(required),
        )
    }

    /// `/v3/brand/partner/card-member/cards/{card_id}`
    #[inline]
    pub fn card_id(
        self,
        card_id: impl Into<crate::products::brand_membercard::MemberCardId>,
    ) -> V3BrandPartnerCardMemberCardsCardId<'c> {
        V3BrandPartnerCardMemberCardsCardId {
            client: self.client, card_id: card_id.into(),
        }
    }
}

/// `/v3/brand/partner/card-member/cards/{card_id}`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberCardsCardId<'c> {
    client: &'c Client,
    card_id: crate::products::brand_membercard::MemberCardId,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberCardsCardId<'c> {
    /// 删除会员卡模板:
    /// [`DeleteCard`](crate::products::brand_membercard::DeleteCard).
    #[inline]
    pub fn delete(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand_membercard::DeleteCard> {
        Call::new(
            self.client,
            crate::products::brand_membercard::DeleteCard::new(self.card_id, brand_id),
        )
    }

    /// 查询会员卡模板信息:
    /// [`GetCard`](crate::products::brand_membercard::GetCard).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand_membercard::GetCard> {
        Call::new(
            self.client,
            crate::products::brand_membercard::GetCard::new(self.card_id, brand_id),
        )
    }

    /// 修改会员卡模板信息:
    /// [`UpdateCard`](crate::products::brand_membercard::UpdateCard).
    #[inline]
    pub fn patch(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand_membercard::UpdateCard> {
        Call::new(
            self.client,
            crate::products::brand_membercard::UpdateCard::new(self.card_id, brand_id),
        )
    }

    /// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`
    #[inline]
    pub fn invalidate(self) -> V3BrandPartnerCardMemberCardsCardIdInvalidate<'c> {
        V3BrandPartnerCardMemberCardsCardIdInvalidate {
            client: self.client, card_id: self.card_id,
        }
    }
}

/// `/v3/brand/partner/card-member/cards/{card_id}/invalidate`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberCardsCardIdInvalidate<'c> {
    client: &'c Client,
    card_id: crate::products::brand_membercard::MemberCardId,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberCardsCardIdInvalidate<'c> {
    /// 作废会员卡模板:
    /// [`InvalidateCard`](crate::products::brand_membercard::InvalidateCard).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand_membercard::InvalidateCard> {
        Call::new(
            self.client,
            crate::products::brand_membercard::InvalidateCard::new(
                self.card_id,
                brand_id,
            ),
        )
    }
}

/// `/v3/brand/partner/card-member/membership-activities`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberMembershipActivities<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberMembershipActivities<'c> {
    /// 查询品牌会员发券活动列表:
    /// [`ListMembershipActivities`](crate::products::brand_membercard::ListMembershipActivities).
    #[inline]
    pub fn get(
        self,
        required: crate::products::brand_membercard::ListMembershipActivitiesRequired,
    ) -> Call<'c, crate::products::brand_membercard::ListMembershipActivities> {
        Call::new(
            self.client,
            crate::products::brand_membercard::ListMembershipActivities::new(required),
        )
    }

    /// 创建品牌会员发券活动:
    /// [`CreateMembershipActivity`](crate::products::brand_membercard::CreateMembershipActivity).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_membercard::CreateMembershipActivityRequired,
    ) -> Call<'c, crate::products::brand_membercard::CreateMembershipActivity> {
        Call::new(
            self.client,
            crate::products::brand_membercard::CreateMembershipActivity::new(required),
        )
    }

    /// `/v3/brand/partner/card-member/membership-activities/{activity_id}`
    #[inline]
    pub fn activity_id(
        self,
        activity_id: impl Into<crate::products::brand_membercard::MemberActivityId>,
    ) -> V3BrandPartnerCardMemberMembershipActivitiesActivityId<'c> {
        V3BrandPartnerCardMemberMembershipActivitiesActivityId {
            client: self.client, activity_id: activity_id.into(),
        }
    }
}

/// `/v3/brand/partner/card-member/membership-activities/{activity_id}`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberMembershipActivitiesActivityId<'c> {
    client: &'c Client,
    activity_id: crate::products::brand_membercard::MemberActivityId,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberMembershipActivitiesActivityId<'c> {
    /// 查询品牌会员发券活动:
    /// [`GetMembershipActivity`](crate::products::brand_membercard::GetMembershipActivity).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand_membercard::GetMembershipActivity> {
        Call::new(
            self.client,
            crate::products::brand_membercard::GetMembershipActivity::new(
                self.activity_id,
                brand_id,
            ),
        )
    }

    /// 修改品牌会员发券活动信息:
    /// [`UpdateMembershipActivity`](crate::products::brand_membercard::UpdateMembershipActivity).
    #[inline]
    pub fn patch(
        self,
        required: crate::products::brand_membercard::UpdateMembershipActivityRequired,
    ) -> Call<'c, crate::products::brand_membercard::UpdateMembershipActivity> {
        Call::new(
            self.client,
            crate::products::brand_membercard::UpdateMembershipActivity::new(
                self.activity_id,
                required,
            ),
        )
    }

    /// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
    #[inline]
    pub fn terminate(
        self,
    ) -> V3BrandPartnerCardMemberMembershipActivitiesActivityIdTerminate<'c> {
        V3BrandPartnerCardMemberMembershipActivitiesActivityIdTerminate {
            client: self.client,
            activity_id: self.activity_id,
        }
    }
}

/// `/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberMembershipActivitiesActivityIdTerminate<'c> {
    client: &'c Client,
    activity_id: crate::products::brand_membercard::MemberActivityId,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberMembershipActivitiesActivityIdTerminate<'c> {
    /// 终止品牌会员发券活动:
    /// [`TerminateMembershipActivity`](crate::products::brand_membercard::TerminateMembershipActivity).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand_membercard::TerminateMembershipActivity> {
        Call::new(
            self.client,
            crate::products::brand_membercard::TerminateMembershipActivity::new(
                self.activity_id,
                brand_id,
            ),
        )
    }
}

/// `/v3/brand/partner/card-member/pay-view-tokens`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberPayViewTokens<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberPayViewTokens<'c> {
    /// 品牌会员展示付款码组件预授权:
    /// [`CreatePayViewToken`](crate::products::brand_membercard::CreatePayViewToken).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        card_id: impl Into<crate::products::brand_membercard::MemberCardId>,
        openid: impl Into<crate::products::shared::Openid>,
    ) -> Call<'c, crate::products::brand_membercard::CreatePayViewToken> {
        Call::new(
            self.client,
            crate::products::brand_membercard::CreatePayViewToken::new(
                brand_id,
                card_id,
                openid,
            ),
        )
    }
}

/// `/v3/brand/partner/card-member/pre-auth-tokens`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberPreAuthTokens<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberPreAuthTokens<'c> {
    /// 入会组件预授权:
    /// [`CreatePreAuthToken`](crate::products::brand_membercard::CreatePreAuthToken).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        card_id: impl Into<crate::products::brand_membercard::MemberCardId>,
        openid: impl Into<crate::products::shared::Openid>,
    ) -> Call<'c, crate::products::brand_membercard::CreatePreAuthToken> {
        Call::new(
            self.client,
            crate::products::brand_membercard::CreatePreAuthToken::new(
                brand_id,
                card_id,
                openid,
            ),
        )
    }
}

/// `/v3/brand/partner/card-member/user-cards`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserCards<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserCards<'c> {
    /// 查询用户在品牌下所有会员卡:
    /// [`ListUserCards`](crate::products::brand_membercard::ListUserCards).
    #[inline]
    pub fn get(
        self,
        required: crate::products::brand_membercard::ListUserCardsRequired,
    ) -> Call<'c, crate::products::brand_membercard::ListUserCards> {
        Call::new(
            self.client,
            crate::products::brand_membercard::ListUserCards::new(required),
        )
    }

    /// `/v3/brand/partner/card-member/user-cards/import-by-openid`
    #[inline]
    pub fn import_by_openid(
        self,
    ) -> V3BrandPartnerCardMemberUserCardsImportByOpenid<'c> {
        V3BrandPartnerCardMemberUserCardsImportByOpenid { client: self.client }
    }

    /// `/v3/brand/partner/card-member/user-cards/import-by-phone`
    #[inline]
    pub fn import_by_phone(self) -> V3BrandPartnerCardMemberUserCardsImportByPhone<'c> {
        V3BrandPartnerCardMemberUserCardsImportByPhone { client: self.client }
    }

    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}`
    #[inline]
    pub fn user_card_code(
        self,
        user_card_code: impl Into<crate::products::brand_membercard::UserCardCode>,
    ) -> V3BrandPartnerCardMemberUserCardsUserCardCode<'c> {
        V3BrandPartnerCardMemberUserCardsUserCardCode {
            client: self.client, user_card_code: user_card_code.into(),
        }
    }
}

/// `/v3/brand/partner/card-member/user-cards/import-by-openid`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserCardsImportByOpenid<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserCardsImportByOpenid<'c> {
    /// 根据openid导入用户会员卡:
    /// [`ImportUserCardByOpenid`](crate::products::brand_membercard::ImportUserCardByOpenid).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_membercard::ImportUserCardByOpenidRequired,
    ) -> Call<'c, crate::products::brand_membercard::ImportUserCardByOpenid> {
        Call::new(
            self.client,
            crate::products::brand_membercard::ImportUserCardByOpenid::new(required),
        )
    }
}

/// `/v3/brand/partner/card-member/user-cards/import-by-phone`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserCardsImportByPhone<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserCardsImportByPhone<'c> {
    /// 根据手机号导入用户会员卡:
    /// [`ImportUserCardByPhone`](crate::products::brand_membercard::ImportUserCardByPhone).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_membercard::ImportUserCardByPhoneRequired,
    ) -> Call<'c, crate::products::brand_membercard::ImportUserCardByPhone> {
        Call::new(
            self.client,
            crate::products::brand_membercard::ImportUserCardByPhone::new(required),
        )
    }
}

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserCardsUserCardCode<'c> {
    client: &'c Client,
    user_card_code: crate::products::brand_membercard::UserCardCode,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserCardsUserCardCode<'c> {
    /// 查询用户会员卡信息:
    /// [`GetUserCard`](crate::products::brand_membercard::GetUserCard).
    #[inline]
    pub fn get(
        self,
        required: crate::products::brand_membercard::GetUserCardRequired,
    ) -> Call<'c, crate::products::brand_membercard::GetUserCard> {
        Call::new(
            self.client,
            crate::products::brand_membercard::GetUserCard::new(
                self.user_card_code,
                required,
            ),
        )
    }

    /// 修改用户会员卡信息:
    /// [`UpdateUserCard`](crate::products::brand_membercard::UpdateUserCard).
    #[inline]
    pub fn patch(
        self,
        card_id: impl Into<crate::products::brand_membercard::MemberCardId>,
    ) -> Call<'c, crate::products::brand_membercard::UpdateUserCard> {
        Call::new(
            self.client,
            crate::products::brand_membercard::UpdateUserCard::new(
                self.user_card_code,
                card_id,
            ),
        )
    }

    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
    #[inline]
    pub fn confirm(self) -> V3BrandPartnerCardMemberUserCardsUserCardCodeConfirm<'c> {
        V3BrandPartnerCardMemberUserCardsUserCardCodeConfirm {
            client: self.client,
            user_card_code: self.user_card_code,
        }
    }

    /// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
    #[inline]
    pub fn invalidate(
        self,
    ) -> V3BrandPartnerCardMemberUserCardsUserCardCodeInvalidate<'c> {
        V3BrandPartnerCardMemberUserCardsUserCardCodeInvalidate {
            client: self.client,
            user_card_code: self.user_card_code,
        }
    }
}

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserCardsUserCardCodeConfirm<'c> {
    client: &'c Client,
    user_card_code: crate::products::brand_membercard::UserCardCode,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserCardsUserCardCodeConfirm<'c> {
    /// 同步会员开通结果:
    /// [`ConfirmUserCard`](crate::products::brand_membercard::ConfirmUserCard).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_membercard::ConfirmUserCardRequired,
    ) -> Call<'c, crate::products::brand_membercard::ConfirmUserCard> {
        Call::new(
            self.client,
            crate::products::brand_membercard::ConfirmUserCard::new(
                self.user_card_code,
                required,
            ),
        )
    }
}

/// `/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserCardsUserCardCodeInvalidate<'c> {
    client: &'c Client,
    user_card_code: crate::products::brand_membercard::UserCardCode,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserCardsUserCardCodeInvalidate<'c> {
    /// 作废用户会员卡:
    /// [`InvalidateUserCard`](crate::products::brand_membercard::InvalidateUserCard).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_membercard::InvalidateUserCardRequired,
    ) -> Call<'c, crate::products::brand_membercard::InvalidateUserCard> {
        Call::new(
            self.client,
            crate::products::brand_membercard::InvalidateUserCard::new(
                self.user_card_code,
                required,
            ),
        )
    }
}

/// `/v3/brand/partner/card-member/user-feeds`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserFeeds<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserFeeds<'c> {
    /// 创建用户动态信息:
    /// [`CreateUserFeed`](crate::products::brand_membercard::CreateUserFeed).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_membercard::CreateUserFeedRequired,
    ) -> Call<'c, crate::products::brand_membercard::CreateUserFeed> {
        Call::new(
            self.client,
            crate::products::brand_membercard::CreateUserFeed::new(required),
        )
    }
}

/// `/v3/brand/partner/card-member/user-points`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserPoints<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserPoints<'c> {
    /// `/v3/brand/partner/card-member/user-points/exchange-coupon`
    #[inline]
    pub fn exchange_coupon(
        self,
    ) -> V3BrandPartnerCardMemberUserPointsExchangeCoupon<'c> {
        V3BrandPartnerCardMemberUserPointsExchangeCoupon { client: self.client }
    }

    /// `/v3/brand/partner/card-member/user-points/sync`
    #[inline]
    pub fn sync(self) -> V3BrandPartnerCardMemberUserPointsSync<'c> {
        V3BrandPartnerCardMemberUserPointsSync { client: self.client }
    }
}

/// `/v3/brand/partner/card-member/user-points/exchange-coupon`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserPointsExchangeCoupon<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserPointsExchangeCoupon<'c> {
    /// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
    #[inline]
    pub fn confirm(self) -> V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm<'c> {
        V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm { client: self.client }
    }
}

/// `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm<'c> {
    /// 同步积分兑券结果:
    /// [`ConfirmUserPointExchangeCoupon`](crate::products::brand_membercard::ConfirmUserPointExchangeCoupon).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_membercard::ConfirmUserPointExchangeCouponRequired,
    ) -> Call<'c, crate::products::brand_membercard::ConfirmUserPointExchangeCoupon> {
        Call::new(
            self.client,
            crate::products::brand_membercard::ConfirmUserPointExchangeCoupon::new(
                required,
            ),
        )
    }
}

/// `/v3/brand/partner/card-member/user-points/sync`
#[cfg(feature = "brand_membercard")]
pub struct V3BrandPartnerCardMemberUserPointsSync<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_membercard")]
impl<'c> V3BrandPartnerCardMemberUserPointsSync<'c> {
    /// 同步积分余额:
    /// [`SyncUserPoint`](crate::products::brand_membercard::SyncUserPoint).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_membercard::SyncUserPointRequired,
    ) -> Call<'c, crate::products::brand_membercard::SyncUserPoint> {
        Call::new(
            self.client,
            crate::products::brand_membercard::SyncUserPoint::new(required),
        )
    }
}

/// `/v3/brand/partner/store`
#[cfg(feature = "brand")]
pub struct V3BrandPartnerStore<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandPartnerStore<'c> {
    /// `/v3/brand/partner/store/brandstores`
    #[inline]
    pub fn brandstores(self) -> V3BrandPartnerStoreBrandstores<'c> {
        V3BrandPartnerStoreBrandstores { client: self.client }
    }
}

/// `/v3/brand/partner/store/brandstores`
#[cfg(feature = "brand")]
pub struct V3BrandPartnerStoreBrandstores<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandPartnerStoreBrandstores<'c> {
    /// 列表查询品牌门店信息:
    /// [`ListStores`](crate::products::brand::ListStores).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::ListStores> {
        Call::new(self.client, crate::products::brand::ListStores::new(brand_id))
    }

    /// 创建品牌门店:
    /// [`CreateStore`](crate::products::brand::CreateStore).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        store_address: crate::products::brand::BrandStoreAddress,
    ) -> Call<'c, crate::products::brand::CreateStore> {
        Call::new(
            self.client,
            crate::products::brand::CreateStore::new(brand_id, store_address),
        )
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}`
    #[inline]
    pub fn store_id(
        self,
        store_id: impl Into<crate::products::brand::BrandStoreId>,
    ) -> V3BrandPartnerStoreBrandstoresStoreId<'c> {
        V3BrandPartnerStoreBrandstoresStoreId {
            client: self.client, store_id: store_id.into(),
        }
    }
}

/// `/v3/brand/partner/store/brandstores/{store_id}`
#[cfg(feature = "brand")]
pub struct V3BrandPartnerStoreBrandstoresStoreId<'c> {
    client: &'c Client,
    store_id: crate::products::brand::BrandStoreId,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandPartnerStoreBrandstoresStoreId<'c> {
    /// 删除品牌门店:
    /// [`DeleteStore`](crate::products::brand::DeleteStore).
    #[inline]
    pub fn delete(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::DeleteStore> {
        Call::new(
            self.client,
            crate::products::brand::DeleteStore::new(self.store_id, brand_id),
        )
    }

    /// 查询品牌门店:
    /// [`GetStore`](crate::products::brand::GetStore).
    #[inline]
    pub fn get(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::GetStore> {
        Call::new(
            self.client,
            crate::products::brand::GetStore::new(self.store_id, brand_id),
        )
    }

    /// 更新品牌门店:
    /// [`ModifyStore`](crate::products::brand::ModifyStore).
    #[inline]
    pub fn patch(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::ModifyStore> {
        Call::new(
            self.client,
            crate::products::brand::ModifyStore::new(self.store_id, brand_id),
        )
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
    #[inline]
    pub fn bindrecipient(
        self,
    ) -> V3BrandPartnerStoreBrandstoresStoreIdBindrecipient<'c> {
        V3BrandPartnerStoreBrandstoresStoreIdBindrecipient {
            client: self.client, store_id: self.store_id,
        }
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}/close`
    #[inline]
    pub fn close(self) -> V3BrandPartnerStoreBrandstoresStoreIdClose<'c> {
        V3BrandPartnerStoreBrandstoresStoreIdClose {
            client: self.client, store_id: self.store_id,
        }
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}/resume`
    #[inline]
    pub fn resume(self) -> V3BrandPartnerStoreBrandstoresStoreIdResume<'c> {
        V3BrandPartnerStoreBrandstoresStoreIdResume {
            client: self.client, store_id: self.store_id,
        }
    }

    /// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
    #[inline]
    pub fn unbindrecipient(
        self,
    ) -> V3BrandPartnerStoreBrandstoresStoreIdUnbindrecipient<'c> {
        V3BrandPartnerStoreBrandstoresStoreIdUnbindrecipient {
            client: self.client, store_id: self.store_id,
        }
    }
}

/// `/v3/brand/partner/store/brandstores/{store_id}/bindrecipient`
#[cfg(feature = "brand")]
pub struct V3BrandPartnerStoreBrandstoresStoreIdBindrecipient<'c> {
    client: &'c Client,
    store_id: crate::products::brand::BrandStoreId,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandPartnerStoreBrandstoresStoreIdBindrecipient<'c> {
    /// 绑定收款商户号:
    /// [`BindStoreRecipient`](crate::products::brand::BindStoreRecipient).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand::BindStoreRecipientRequired,
    ) -> Call<'c, crate::products::brand::BindStoreRecipient> {
        Call::new(
            self.client,
            crate::products::brand::BindStoreRecipient::new(self.store_id, required),
        )
    }
}

/// `/v3/brand/partner/store/brandstores/{store_id}/close`
#[cfg(feature = "brand")]
pub struct V3BrandPartnerStoreBrandstoresStoreIdClose<'c> {
    client: &'c Client,
    store_id: crate::products::brand::BrandStoreId,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandPartnerStoreBrandstoresStoreIdClose<'c> {
    /// 暂停门店营业:
    /// [`CloseStore`](crate::products::brand::CloseStore).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::CloseStore> {
        Call::new(
            self.client,
            crate::products::brand::CloseStore::new(self.store_id, brand_id),
        )
    }
}

/// `/v3/brand/partner/store/brandstores/{store_id}/resume`
#[cfg(feature = "brand")]
pub struct V3BrandPartnerStoreBrandstoresStoreIdResume<'c> {
    client: &'c Client,
    store_id: crate::products::brand::BrandStoreId,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandPartnerStoreBrandstoresStoreIdResume<'c> {
    /// 恢复门店营业:
    /// [`ResumeStore`](crate::products::brand::ResumeStore).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
    ) -> Call<'c, crate::products::brand::ResumeStore> {
        Call::new(
            self.client,
            crate::products::brand::ResumeStore::new(self.store_id, brand_id),
        )
    }
}

/// `/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`
#[cfg(feature = "brand")]
pub struct V3BrandPartnerStoreBrandstoresStoreIdUnbindrecipient<'c> {
    client: &'c Client,
    store_id: crate::products::brand::BrandStoreId,
}

#[cfg(feature = "brand")]
impl<'c> V3BrandPartnerStoreBrandstoresStoreIdUnbindrecipient<'c> {
    /// 解绑收款商户号:
    /// [`UnbindStoreRecipient`](crate::products::brand::UnbindStoreRecipient).
    #[inline]
    pub fn post(
        self,
        brand_id: impl Into<crate::products::shared::BrandIdText>,
        mchid: impl Into<crate::products::shared::Mchid>,
    ) -> Call<'c, crate::products::brand::UnbindStoreRecipient> {
        Call::new(
            self.client,
            crate::products::brand::UnbindStoreRecipient::new(
                self.store_id,
                brand_id,
                mchid,
            ),
        )
    }
}

/// `/v3/brand/profitsharing`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharing<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharing<'c> {
    /// `/v3/brand/profitsharing/brand-configs`
    #[inline]
    pub fn brand_configs(self) -> V3BrandProfitsharingBrandConfigs<'c> {
        V3BrandProfitsharingBrandConfigs { client: self.client }
    }

    /// `/v3/brand/profitsharing/finish-order`
    #[inline]
    pub fn finish_order(self) -> V3BrandProfitsharingFinishOrder<'c> {
        V3BrandProfitsharingFinishOrder { client: self.client }
    }

    /// `/v3/brand/profitsharing/orders`
    #[inline]
    pub fn orders(self) -> V3BrandProfitsharingOrders<'c> {
        V3BrandProfitsharingOrders { client: self.client }
    }

    /// `/v3/brand/profitsharing/receivers`
    #[inline]
    pub fn receivers(self) -> V3BrandProfitsharingReceivers<'c> {
        V3BrandProfitsharingReceivers { client: self.client }
    }

    /// `/v3/brand/profitsharing/returnorders`
    #[inline]
    pub fn returnorders(self) -> V3BrandProfitsharingReturnorders<'c> {
        V3BrandProfitsharingReturnorders { client: self.client }
    }
}

/// `/v3/brand/profitsharing/brand-configs`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingBrandConfigs<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingBrandConfigs<'c> {
    /// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`
    #[inline]
    pub fn brand_mchid(
        self,
        brand_mchid: impl Into<crate::products::shared::Mchid>,
    ) -> V3BrandProfitsharingBrandConfigsBrandMchid<'c> {
        V3BrandProfitsharingBrandConfigsBrandMchid {
            client: self.client, brand_mchid: brand_mchid.into(),
        }
    }
}

/// `/v3/brand/profitsharing/brand-configs/{brand_mchid}`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingBrandConfigsBrandMchid<'c> {
    client: &'c Client,
    brand_mchid: crate::products::shared::Mchid,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingBrandConfigsBrandMchid<'c> {
    /// 查询最大分账比例:
    /// [`QueryBrandMerchantRatio`](crate::products::brand_profitsharing::QueryBrandMerchantRatio).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::brand_profitsharing::QueryBrandMerchantRatio> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::QueryBrandMerchantRatio::new(
                self.brand_mchid,
            ),
        )
    }
}

/// `/v3/brand/profitsharing/finish-order`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingFinishOrder<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingFinishOrder<'c> {
    /// 完结分账:
    /// [`FinishOrder`](crate::products::brand_profitsharing::FinishOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::FinishOrderRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::FinishOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::FinishOrder::new(required),
        )
    }
}

/// `/v3/brand/profitsharing/orders`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingOrders<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingOrders<'c> {
    /// 查询分账结果:
    /// [`QueryOrder`](crate::products::brand_profitsharing::QueryOrder).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        transaction_id: impl Into<crate::products::shared::TransactionId>,
        out_order_no: impl Into<crate::products::shared::OutOrderNo>,
    ) -> Call<'c, crate::products::brand_profitsharing::QueryOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::QueryOrder::new(
                sub_mchid,
                transaction_id,
                out_order_no,
            ),
        )
    }

    /// 请求分账:
    /// [`CreateOrder`](crate::products::brand_profitsharing::CreateOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::CreateOrderRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::CreateOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::CreateOrder::new(required),
        )
    }

    /// `/v3/brand/profitsharing/orders/{transaction_id}`
    #[inline]
    pub fn transaction_id(
        self,
        transaction_id: impl Into<crate::products::shared::TransactionId>,
    ) -> V3BrandProfitsharingOrdersTransactionId<'c> {
        V3BrandProfitsharingOrdersTransactionId {
            client: self.client,
            transaction_id: transaction_id.into(),
        }
    }
}

/// `/v3/brand/profitsharing/orders/{transaction_id}`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingOrdersTransactionId<'c> {
    client: &'c Client,
    transaction_id: crate::products::shared::TransactionId,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingOrdersTransactionId<'c> {
    /// `/v3/brand/profitsharing/orders/{transaction_id}/amounts`
    #[inline]
    pub fn amounts(self) -> V3BrandProfitsharingOrdersTransactionIdAmounts<'c> {
        V3BrandProfitsharingOrdersTransactionIdAmounts {
            client: self.client, transaction_id: self.transaction_id,
        }
    }
}

/// `/v3/brand/profitsharing/orders/{transaction_id}/amounts`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingOrdersTransactionIdAmounts<'c> {
    client: &'c Client,
    transaction_id: crate::products::shared::TransactionId,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingOrdersTransactionIdAmounts<'c> {
    /// 查询订单剩余待分金额:
    /// [`QueryOrderAmount`](crate::products::brand_profitsharing::QueryOrderAmount).
    #[inline]
    pub fn get(
        self,
    ) -> Call<'c, crate::products::brand_profitsharing::QueryOrderAmount> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::QueryOrderAmount::new(
                self.transaction_id,
            ),
        )
    }
}

/// `/v3/brand/profitsharing/receivers`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingReceivers<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingReceivers<'c> {
    /// `/v3/brand/profitsharing/receivers/add`
    #[inline]
    pub fn add(self) -> V3BrandProfitsharingReceiversAdd<'c> {
        V3BrandProfitsharingReceiversAdd { client: self.client }
    }

    /// `/v3/brand/profitsharing/receivers/delete`
    #[inline]
    pub fn delete(self) -> V3BrandProfitsharingReceiversDelete<'c> {
        V3BrandProfitsharingReceiversDelete { client: self.client }
    }
}

/// `/v3/brand/profitsharing/receivers/add`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingReceiversAdd<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingReceiversAdd<'c> {
    /// 添加分账接收方:
    /// [`AddReceiver`](crate::products::brand_profitsharing::AddReceiver).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::AddReceiverRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::AddReceiver> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::AddReceiver::new(required),
        )
    }
}

/// `/v3/brand/profitsharing/receivers/delete`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingReceiversDelete<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingReceiversDelete<'c> {
    /// 删除分账接收方:
    /// [`DeleteReceiver`](crate::products::brand_profitsharing::DeleteReceiver).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::DeleteReceiverRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::DeleteReceiver> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::DeleteReceiver::new(required),
        )
    }
}

/// `/v3/brand/profitsharing/returnorders`
#[cfg(feature = "brand_profitsharing")]
pub struct V3BrandProfitsharingReturnorders<'c> {
    client: &'c Client,
}

#[cfg(feature = "brand_profitsharing")]
impl<'c> V3BrandProfitsharingReturnorders<'c> {
    /// 查询分账回退结果:
    /// [`QueryReturnOrder`](crate::products::brand_profitsharing::QueryReturnOrder).
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<crate::products::shared::Mchid>,
        out_return_no: impl Into<crate::products::shared::OutReturnNo>,
    ) -> Call<'c, crate::products::brand_profitsharing::QueryReturnOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::QueryReturnOrder::new(
                sub_mchid,
                out_return_no,
            ),
        )
    }

    /// 请求分账回退:
    /// [`CreateReturnOrder`](crate::products::brand_profitsharing::CreateReturnOrder).
    #[inline]
    pub fn post(
        self,
        required: crate::products::brand_profitsharing::CreateReturnOrderRequired,
    ) -> Call<'c, crate::products::brand_profitsharing::CreateReturnOrder> {
        Call::new(
            self.client,
            crate::products::brand_profitsharing::CreateReturnOrder::new(required),
        )
    }
}
