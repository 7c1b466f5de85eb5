//! What an application to take a merchant in (特约商户进件) is made of: pictures, which are uploaded before, and names,
//! numbers and accounts, which travel encrypted.

use std::error::Error;

use wechatpay::{
    Client, Upload,
    applyment::{
        AdministratorInfo, AdministratorInfoRequired, BankAccountInfo, BankAccountInfoRequired, BankAccountType,
        BusinessInfo, BusinessInfoRequired, BusinessLicenseInfo, BusinessLicenseInfoRequired, IdCardInfo,
        IdCardInfoRequired, IdentityInfo, SalesInfo, SalesScene, SettlementInfo, StoreScene, StoreSceneRequired,
        SubjectInfo, SubmitApplyment, SubmitApplymentRequired,
    },
    merchant::UploadImage,
    shared::{IdHolderType, IdentificationType, MediaId, SubjectType},
};

/// What was uploaded for a merchant.
pub struct Pictures {
    license: MediaId,
    pub id_card_front: MediaId,
    id_card_back: MediaId,
    entrance: MediaId,
    indoor: MediaId,
}

impl Pictures {
    pub async fn upload(client: &Client) -> Result<Self, wechatpay::Error> {
        Ok(Self {
            license: upload(client, "营业执照.png").await?,
            id_card_front: upload(client, "身份证人像面.png").await?,
            id_card_back: upload(client, "身份证国徽面.png").await?,
            entrance: upload(client, "门头.png").await?,
            indoor: upload(client, "店内.png").await?,
        })
    }
}

/// Uploads a picture, here one of a few bytes; `Upload::open` takes a file, of 2 MB at most.
pub async fn upload(client: &Client, name: &str) -> Result<MediaId, wechatpay::Error> {
    let picture = UploadImage::new(Upload::new(name, &b"\x89PNG\r\n\x1a\n"[..]));
    Ok(client.send(&picture).await?.media_id.clone())
}

/// The application of a company. Names, numbers and accounts are plain text here: the client encrypts them as it sends
/// them, and `Debug` hides them.
pub fn application(business_code: &str, pictures: &Pictures) -> Result<SubmitApplyment, Box<dyn Error + Send + Sync>> {
    let administrator = AdministratorInfo::new(AdministratorInfoRequired {
        contact_name: "张三".into(),
        mobile_phone: "13900000000".into(),
        contact_email: "zhangsan@example.com".into(),
    })
    .contact_type(IdHolderType::Legal);
    let license = BusinessLicenseInfo::new(BusinessLicenseInfoRequired {
        license_copy: pictures.license.clone(),
        license_number: "914403007109310000".into(),
        merchant_name: "张三餐饮有限公司".into(),
        legal_person: "张三".into(),
    });
    let id_card = IdCardInfo::new(IdCardInfoRequired {
        id_card_copy: pictures.id_card_front.clone(),
        id_card_national: pictures.id_card_back.clone(),
        id_card_name: "张三".into(),
        id_card_number: "440524188001010014".into(),
        card_period_begin: "2019-06-06".parse()?,
        card_period_end: "长期".into(),
    })
    .id_card_address("广东省深圳市南山区一号");
    let identity = IdentityInfo::new(IdentificationType::IdentificationTypeIdcard)
        .id_holder_type(IdHolderType::Legal)
        .id_card_info(id_card)
        .owner(true);
    let store = StoreScene::new(StoreSceneRequired {
        biz_store_name: "大郎烧饼".into(),
        biz_address_code: "440305".into(),
        biz_store_address: "南山区一号大厦一层".into(),
        store_entrance_pic: vec![pictures.entrance.clone()],
        indoor_pic: vec![pictures.indoor.clone()],
    });
    let business =
        BusinessInfoRequired { merchant_shortname: "张三餐饮店".into(), service_phone: "0755000000".into() };
    let sales = SalesInfo::new(vec![SalesScene::SalesScenesStore]).biz_store_info(store);
    Ok(SubmitApplyment::new(SubmitApplymentRequired {
        business_code: business_code.into(),
        contact_info: administrator,
        subject_info: SubjectInfo::new(SubjectType::SubjectTypeEnterprise, identity).business_license_info(license),
        business_info: BusinessInfo::new(business).sales_info(sales),
        settlement_info: SettlementInfo::new().settlement_id("716").qualification_type("餐饮"),
        bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
            bank_account_type: BankAccountType::BankAccountTypeCorporate,
            account_name: "张三餐饮有限公司".into(),
            account_bank: "工商银行".into(),
            bank_address_code: "440300".into(),
            account_number: "4000000000000000000".into(),
        }),
    }))
}
