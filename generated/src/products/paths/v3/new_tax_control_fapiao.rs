// Written by `cargo xtask codegen` from spec/fapiao.yaml; edit that file instead.

//! Everything below `/v3/new-tax-control-fapiao`.

use wechatpay_client::{Client, Upload};

use crate::Call;
use crate::products::fapiao::{
    CheckFapiaoMerchant, CreateFapiaoApplication, CreateFapiaoApplicationRequired,
    CreateFapiaoCardTemplate, FapiaoApplyId, FapiaoCardTemplate, FapiaoFileType, FapiaoId,
    FapiaoInviteCode, FapiaoInviteOperation, FapiaoMode, FapiaoReverseReason, FapiaoScene,
    FapiaoToReverse, GetFapiaoApplication, GetFapiaoConfig, GetFapiaoFileDownloadInfo,
    GetFapiaoInviteUrl, GetFapiaoMerchantStatus, GetFapiaoSeller, GetUserTitle, GetUserTitleUrl,
    GetUserTitleUrlRequired, InsertFapiaoCards, InsertFapiaoCardsRequired, IssueGeneralFapiao,
    IssueGeneralFapiaoRequired, IssuePassengerTransportFapiao,
    IssuePassengerTransportFapiaoRequired, IssueRealEstateLeasingFapiao,
    IssueRealEstateLeasingFapiaoRequired, IssueRefinedOilFapiao, IssueRefinedOilFapiaoRequired,
    ListInvitedMerchants, ListInvitedMerchantsRequired, ListTaxCodes, ListTaxCodesRequired,
    ModifyFapiaoConfig, ReverseFapiaoApplication, UploadFapiaoFile,
};
use crate::products::shared::{Appid, Mchid};

/// `/v3/new-tax-control-fapiao`
pub struct V3NewTaxControlFapiao<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3NewTaxControlFapiao<'c> {
    /// `/v3/new-tax-control-fapiao/card-template`
    #[inline]
    pub fn card_template(self) -> V3NewTaxControlFapiaoCardTemplate<'c> {
        V3NewTaxControlFapiaoCardTemplate { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications`
    #[inline]
    pub fn fapiao_applications(self) -> V3NewTaxControlFapiaoFapiaoApplications<'c> {
        V3NewTaxControlFapiaoFapiaoApplications { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/fapiaomerchant`
    #[inline]
    pub fn fapiaomerchant(self) -> V3NewTaxControlFapiaoFapiaomerchant<'c> {
        V3NewTaxControlFapiaoFapiaomerchant { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/merchant`
    #[inline]
    pub fn merchant(self) -> V3NewTaxControlFapiaoMerchant<'c> {
        V3NewTaxControlFapiaoMerchant { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/user-title`
    #[inline]
    pub fn user_title(self) -> V3NewTaxControlFapiaoUserTitle<'c> {
        V3NewTaxControlFapiaoUserTitle { client: self.client }
    }
}

/// `/v3/new-tax-control-fapiao/card-template`
pub struct V3NewTaxControlFapiaoCardTemplate<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoCardTemplate<'c> {
    /// 创建电子发票卡券模板:
    /// [`CreateFapiaoCardTemplate`].
    #[inline]
    pub fn post(
        self,
        card_appid: impl Into<Appid>,
        card_template_information: FapiaoCardTemplate,
    ) -> Call<'c, CreateFapiaoCardTemplate> {
        Call::new(
            self.client,
            CreateFapiaoCardTemplate::new(card_appid, card_template_information),
        )
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications`
pub struct V3NewTaxControlFapiaoFapiaoApplications<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplications<'c> {
    /// 开具电子发票:
    /// [`CreateFapiaoApplication`].
    #[inline]
    pub fn post(
        self,
        required: CreateFapiaoApplicationRequired,
    ) -> Call<'c, CreateFapiaoApplication> {
        Call::new(self.client, CreateFapiaoApplication::new(required))
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`
    #[inline]
    pub fn issue_general(
        self,
    ) -> V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral<'c> {
        V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
    #[inline]
    pub fn issue_passenger_transport(
        self,
    ) -> V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport<'c> {
        V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport {
            client: self.client,
        }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
    #[inline]
    pub fn issue_refined_oil(
        self,
    ) -> V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil<'c> {
        V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
    #[inline]
    pub fn real_estate_leasing(
        self,
    ) -> V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing<'c> {
        V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
    #[inline]
    pub fn upload_fapiao_file(
        self,
    ) -> V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile<'c> {
        V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
    #[inline]
    pub fn fapiao_apply_id(
        self,
        fapiao_apply_id: impl Into<FapiaoApplyId>,
    ) -> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyId<'c> {
        V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyId {
            client: self.client, fapiao_apply_id: fapiao_apply_id.into(),
        }
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`
pub struct V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral<'c> {
    /// 开具通用行业电子发票:
    /// [`IssueGeneralFapiao`].
    #[inline]
    pub fn post(
        self,
        required: IssueGeneralFapiaoRequired,
    ) -> Call<'c, IssueGeneralFapiao> {
        Call::new(self.client, IssueGeneralFapiao::new(required))
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
pub struct V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport<'c> {
    /// 开具旅客运输行业电子发票:
    /// [`IssuePassengerTransportFapiao`].
    #[inline]
    pub fn post(
        self,
        required: IssuePassengerTransportFapiaoRequired,
    ) -> Call<'c, IssuePassengerTransportFapiao> {
        Call::new(self.client, IssuePassengerTransportFapiao::new(required))
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
pub struct V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil<'c> {
    /// 开具成品油行业电子发票:
    /// [`IssueRefinedOilFapiao`].
    #[inline]
    pub fn post(
        self,
        required: IssueRefinedOilFapiaoRequired,
    ) -> Call<'c, IssueRefinedOilFapiao> {
        Call::new(self.client, IssueRefinedOilFapiao::new(required))
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
pub struct V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing<'c> {
    /// 开具不动产租赁行业电子发票:
    /// [`IssueRealEstateLeasingFapiao`].
    #[inline]
    pub fn post(
        self,
        required: IssueRealEstateLeasingFapiaoRequired,
    ) -> Call<'c, IssueRealEstateLeasingFapiao> {
        Call::new(self.client, IssueRealEstateLeasingFapiao::new(required))
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
pub struct V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile<'c> {
    /// 上传电子发票文件:
    /// [`UploadFapiaoFile`].
    #[inline]
    pub fn post(
        self,
        file: Upload,
        file_type: FapiaoFileType,
    ) -> Call<'c, UploadFapiaoFile> {
        Call::new(self.client, UploadFapiaoFile::new(file, file_type))
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
pub struct V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyId<'c> {
    client: &'c Client,
    fapiao_apply_id: FapiaoApplyId,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyId<'c> {
    /// 查询电子发票:
    /// [`GetFapiaoApplication`].
    #[inline]
    pub fn get(self) -> Call<'c, GetFapiaoApplication> {
        Call::new(self.client, GetFapiaoApplication::new(self.fapiao_apply_id))
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
    #[inline]
    pub fn fapiao_files(
        self,
    ) -> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFiles<'c> {
        V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFiles {
            client: self.client, fapiao_apply_id: self.fapiao_apply_id,
        }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    #[inline]
    pub fn insert_cards(
        self,
    ) -> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCards<'c> {
        V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCards {
            client: self.client, fapiao_apply_id: self.fapiao_apply_id,
        }
    }

    /// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
    #[inline]
    pub fn reverse(
        self,
    ) -> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverse<'c> {
        V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverse {
            client: self.client, fapiao_apply_id: self.fapiao_apply_id,
        }
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
pub struct V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFiles<'c> {
    client: &'c Client,
    fapiao_apply_id: FapiaoApplyId,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFiles<'c> {
    /// 获取发票下载信息:
    /// [`GetFapiaoFileDownloadInfo`].
    #[inline]
    pub fn get(
        self,
        sub_mchid: impl Into<Mchid>,
        fapiao_id: impl Into<FapiaoId>,
    ) -> Call<'c, GetFapiaoFileDownloadInfo> {
        Call::new(
            self.client,
            GetFapiaoFileDownloadInfo::new(self.fapiao_apply_id, sub_mchid, fapiao_id),
        )
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
pub struct V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCards<'c> {
    client: &'c Client,
    fapiao_apply_id: FapiaoApplyId,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCards<'c> {
    /// 将电子发票插入微信用户卡包:
    /// [`InsertFapiaoCards`].
    #[inline]
    pub fn post(
        self,
        required: InsertFapiaoCardsRequired,
    ) -> Call<'c, InsertFapiaoCards> {
        Call::new(self.client, InsertFapiaoCards::new(self.fapiao_apply_id, required))
    }
}

/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
pub struct V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverse<'c> {
    client: &'c Client,
    fapiao_apply_id: FapiaoApplyId,
}

impl<'c> V3NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverse<'c> {
    /// 冲红电子发票:
    /// [`ReverseFapiaoApplication`].
    #[inline]
    pub fn post(
        self,
        reverse_reason: FapiaoReverseReason,
        fapiao_information: Vec<FapiaoToReverse>,
    ) -> Call<'c, ReverseFapiaoApplication> {
        Call::new(
            self.client,
            ReverseFapiaoApplication::new(
                self.fapiao_apply_id,
                reverse_reason,
                fapiao_information,
            ),
        )
    }
}

/// `/v3/new-tax-control-fapiao/fapiaomerchant`
pub struct V3NewTaxControlFapiaoFapiaomerchant<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoFapiaomerchant<'c> {
    /// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
    #[inline]
    pub fn getspinviteurl(
        self,
    ) -> V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl<'c> {
        V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
    #[inline]
    pub fn listspinvitemchinfo(
        self,
    ) -> V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo<'c> {
        V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo { client: self.client }
    }
}

/// `/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`
pub struct V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl<'c> {
    /// 获取邀请商户开通服务商电子发票能力:
    /// [`GetFapiaoInviteUrl`].
    #[inline]
    pub fn get(
        self,
        operation_type: FapiaoInviteOperation,
        fapiao_mode: FapiaoMode,
        invite_code: impl Into<FapiaoInviteCode>,
    ) -> Call<'c, GetFapiaoInviteUrl> {
        Call::new(
            self.client,
            GetFapiaoInviteUrl::new(operation_type, fapiao_mode, invite_code),
        )
    }
}

/// `/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`
pub struct V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo<'c> {
    /// 获取邀请开通的商户信息:
    /// [`ListInvitedMerchants`].
    #[inline]
    pub fn get(
        self,
        required: ListInvitedMerchantsRequired,
    ) -> Call<'c, ListInvitedMerchants> {
        Call::new(self.client, ListInvitedMerchants::new(required))
    }
}

/// `/v3/new-tax-control-fapiao/merchant`
pub struct V3NewTaxControlFapiaoMerchant<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoMerchant<'c> {
    /// `/v3/new-tax-control-fapiao/merchant/base-information`
    #[inline]
    pub fn base_information(self) -> V3NewTaxControlFapiaoMerchantBaseInformation<'c> {
        V3NewTaxControlFapiaoMerchantBaseInformation { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/merchant/development-config`
    #[inline]
    pub fn development_config(
        self,
    ) -> V3NewTaxControlFapiaoMerchantDevelopmentConfig<'c> {
        V3NewTaxControlFapiaoMerchantDevelopmentConfig { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/merchant/tax-codes`
    #[inline]
    pub fn tax_codes(self) -> V3NewTaxControlFapiaoMerchantTaxCodes<'c> {
        V3NewTaxControlFapiaoMerchantTaxCodes { client: self.client }
    }

    /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3NewTaxControlFapiaoMerchantSubMchid<'c> {
        V3NewTaxControlFapiaoMerchantSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/new-tax-control-fapiao/merchant/base-information`
pub struct V3NewTaxControlFapiaoMerchantBaseInformation<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoMerchantBaseInformation<'c> {
    /// 获取商户开票基础信息:
    /// [`GetFapiaoSeller`].
    #[inline]
    pub fn get(self, sub_mchid: impl Into<Mchid>) -> Call<'c, GetFapiaoSeller> {
        Call::new(self.client, GetFapiaoSeller::new(sub_mchid))
    }
}

/// `/v3/new-tax-control-fapiao/merchant/development-config`
pub struct V3NewTaxControlFapiaoMerchantDevelopmentConfig<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoMerchantDevelopmentConfig<'c> {
    /// 查询商户配置的开发选项:
    /// [`GetFapiaoConfig`].
    #[inline]
    pub fn get(self) -> Call<'c, GetFapiaoConfig> {
        Call::new(self.client, GetFapiaoConfig::new())
    }

    /// 配置开发选项:
    /// [`ModifyFapiaoConfig`].
    #[inline]
    pub fn patch(self) -> Call<'c, ModifyFapiaoConfig> {
        Call::new(self.client, ModifyFapiaoConfig::new())
    }
}

/// `/v3/new-tax-control-fapiao/merchant/tax-codes`
pub struct V3NewTaxControlFapiaoMerchantTaxCodes<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoMerchantTaxCodes<'c> {
    /// 获取商品和服务税收分类对照表:
    /// [`ListTaxCodes`].
    #[inline]
    pub fn get(self, required: ListTaxCodesRequired) -> Call<'c, ListTaxCodes> {
        Call::new(self.client, ListTaxCodes::new(required))
    }
}

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}`
pub struct V3NewTaxControlFapiaoMerchantSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3NewTaxControlFapiaoMerchantSubMchid<'c> {
    /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
    #[inline]
    pub fn check(self) -> V3NewTaxControlFapiaoMerchantSubMchidCheck<'c> {
        V3NewTaxControlFapiaoMerchantSubMchidCheck {
            client: self.client, sub_mchid: self.sub_mchid,
        }
    }

    /// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
    #[inline]
    pub fn check_status(self) -> V3NewTaxControlFapiaoMerchantSubMchidCheckStatus<'c> {
        V3NewTaxControlFapiaoMerchantSubMchidCheckStatus {
            client: self.client, sub_mchid: self.sub_mchid,
        }
    }
}

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`
pub struct V3NewTaxControlFapiaoMerchantSubMchidCheck<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3NewTaxControlFapiaoMerchantSubMchidCheck<'c> {
    /// 检查子商户开票功能状态:
    /// [`CheckFapiaoMerchant`].
    #[inline]
    pub fn post(self) -> Call<'c, CheckFapiaoMerchant> {
        Call::new(self.client, CheckFapiaoMerchant::new(self.sub_mchid))
    }
}

/// `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`
pub struct V3NewTaxControlFapiaoMerchantSubMchidCheckStatus<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3NewTaxControlFapiaoMerchantSubMchidCheckStatus<'c> {
    /// 检查子商户开票功能状态:
    /// [`GetFapiaoMerchantStatus`].
    #[inline]
    pub fn get(self) -> Call<'c, GetFapiaoMerchantStatus> {
        Call::new(self.client, GetFapiaoMerchantStatus::new(self.sub_mchid))
    }
}

/// `/v3/new-tax-control-fapiao/user-title`
pub struct V3NewTaxControlFapiaoUserTitle<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoUserTitle<'c> {
    /// 获取用户填写的抬头:
    /// [`GetUserTitle`].
    #[inline]
    pub fn get(
        self,
        scene: FapiaoScene,
        fapiao_apply_id: impl Into<FapiaoApplyId>,
    ) -> Call<'c, GetUserTitle> {
        Call::new(self.client, GetUserTitle::new(scene, fapiao_apply_id))
    }

    /// `/v3/new-tax-control-fapiao/user-title/title-url`
    #[inline]
    pub fn title_url(self) -> V3NewTaxControlFapiaoUserTitleTitleUrl<'c> {
        V3NewTaxControlFapiaoUserTitleTitleUrl { client: self.client }
    }
}

/// `/v3/new-tax-control-fapiao/user-title/title-url`
pub struct V3NewTaxControlFapiaoUserTitleTitleUrl<'c> {
    client: &'c Client,
}

impl<'c> V3NewTaxControlFapiaoUserTitleTitleUrl<'c> {
    /// 获取抬头填写链接:
    /// [`GetUserTitleUrl`].
    #[inline]
    pub fn get(self, required: GetUserTitleUrlRequired) -> Call<'c, GetUserTitleUrl> {
        Call::new(self.client, GetUserTitleUrl::new(required))
    }
}
