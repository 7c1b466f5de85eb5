// Written by `cargo xtask codegen` from spec/brand_membercard.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::Fen;
use crate::{Call, Client};
use super::{
    BrandMemberCardSpPointExchangeCouponResource, BrandMemberCardSpSyncUserPointResource,
    CommonFormAnswer, CommonFormField, ConfirmUserCard, ConfirmUserCardRequired,
    ConfirmUserPointExchangeCoupon, ConfirmUserPointExchangeCouponRequired,
    ConfirmUserPointExchangeCouponResponse, CreateCard, CreateCardRequired,
    CreateMembershipActivity, CreateMembershipActivityRequired, CreatePayViewToken,
    CreatePreAuthToken, CreateUserFeed, CreateUserFeedRequired, CreateUserFeedResponse,
    CustomFormAnswer, CustomFormField, CustomFormFieldType, DeleteCard, Event, GetCard,
    GetMembershipActivity, GetUserCard, GetUserCardRequired, ImportUserCardByOpenid,
    ImportUserCardByOpenidRequired, ImportUserCardByPhone, ImportUserCardByPhoneRequired,
    InvalidateCard, InvalidateUserCard, InvalidateUserCardRequired, ListCards, ListCardsResponse,
    ListMembershipActivities, ListMembershipActivitiesRequired, ListMembershipActivitiesResponse,
    ListUserCards, ListUserCardsRequired, ListUserCardsResponse, MemberActivity,
    MemberActivityChannel, MemberActivityState, MemberCard, MemberCardState, MemberCardTarget,
    MemberCardType, MemberCardValidity, MemberCardValidityType, MemberCouponStock, MemberToken,
    PaidMembership, PointExchangeState, SyncUserPoint, SyncUserPointRequired, SyncUserPointResponse,
    TerminateMembershipActivity, UpdateCard, UpdateMembershipActivity,
    UpdateMembershipActivityRequired, UpdateUserCard, UserCard, UserCardChange, UserCardCodeMode,
    UserCardCodeType, UserCardConfirmState, UserCardState, UserForm, UserFormAnswers,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = ListCards::new("1004")
        .state(MemberCardState::CardEffective)
        .offset(0)
        .limit(20);
    examples.request("list_cards_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/partner/card-member/cards?brand_id=1004&state=CARD_EFFECTIVE&offset=0&limit=20",
        "");
    examples.round_trip::<ListCardsResponse>("list_cards_response_example_round_trips",
        r##"{"total_count": 1,
            "offset": 0, "limit": 20, "data": [{"card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "brand_id": "1004", "appid": "wxea9c30890f48d5ae", "card_type": "PURCHASE",
            "card_title": "测试卡", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "code_mode": "SYSTEM_ALLOCATE", "code_type": "NONE_CODE", "code_jump_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "member_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "benefits": "会员折扣、专属价",
            "notify_url": "https://www.weixin.qq.com/wxpay/notify.php", "need_pinned": true,
            "need_display_level": true, "init_level": "白银会员", "service_phone": "010-88776655",
            "legal_agreement": "商品存在质量问题的，可在七天内退货。", "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "points_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "balance_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "purchase_information": {"price": 100,
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "user_information": {"common_field_list": ["USER_FORM_FLAG_SEX"], "custom_field_list": [
            {"type": "CHECK_BOX", "name": "喜欢的运动", "values": ["篮球"]}]}, "state": "CARD_EFFECTIVE",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-20T13:29:35.120+08:00",
            "out_request_no": "100002322019090134234sfdf"}]}"##);
    let operation = CreateCard::new(CreateCardRequired {
            out_request_no: "100002322019090134234sfdf".into(),
            brand_id: "1004".into(),
            appid: "wxea9c30890f48d5ae".into(),
            card_type: MemberCardType::Purchase,
            card_title: "测试卡".into(),
            card_color: "#FFFF00".into(),
            card_picture_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0".into(),
            code_mode: UserCardCodeMode::SystemAllocate,
            code_type: UserCardCodeType::NoneCode,
            benefits: "会员折扣、专属价".into(),
            notify_url: "https://www.weixin.qq.com/wxpay/notify.php".into(),
            valid_date_information: MemberCardValidity::new(
                    MemberCardValidityType::FixTimeRange,
                )
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        })
        .code_jump_information(
            MemberCardTarget::new()
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .member_information(
            MemberCardTarget::new()
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .need_pinned(true)
        .need_display_level(true)
        .init_level("白银会员")
        .service_phone("010-88776655")
        .legal_agreement("商品存在质量问题的，可在七天内退货。")
        .points_information(
            MemberCardTarget::new()
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .balance_information(
            MemberCardTarget::new()
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .purchase_information(
            PaidMembership::new()
                .price(Fen::new(100))
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .user_information(
            UserForm::new()
                .common_field_list(vec![CommonFormField::UserFormFlagSex])
                .custom_field_list(
                    vec![
                        CustomFormField::new().r#type(CustomFormFieldType::CheckBox)
                        .name("喜欢的运动").values(vec!["篮球".into()])
                    ],
                ),
        );
    examples.request("create_card_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/partner/card-member/cards", r##"{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "appid": "wxea9c30890f48d5ae", "card_type": "PURCHASE", "card_title": "测试卡",
            "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "code_mode": "SYSTEM_ALLOCATE", "code_type": "NONE_CODE", "code_jump_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "member_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "benefits": "会员折扣、专属价",
            "notify_url": "https://www.weixin.qq.com/wxpay/notify.php", "need_pinned": true,
            "need_display_level": true, "init_level": "白银会员", "service_phone": "010-88776655",
            "legal_agreement": "商品存在质量问题的，可在七天内退货。", "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "points_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "balance_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "purchase_information": {"price": 100,
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "user_information": {"common_field_list": ["USER_FORM_FLAG_SEX"], "custom_field_list": [
            {"type": "CHECK_BOX", "name": "喜欢的运动", "values": ["篮球"]}]}}"##);
    examples.round_trip::<MemberCard>("create_card_response_example_round_trips", r##"{
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "brand_id": "1004",
            "appid": "wxea9c30890f48d5ae", "card_type": "PURCHASE", "card_title": "测试卡",
            "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "code_mode": "SYSTEM_ALLOCATE", "code_type": "NONE_CODE", "code_jump_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "member_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "benefits": "会员折扣、专属价",
            "notify_url": "https://www.weixin.qq.com/wxpay/notify.php", "need_pinned": true,
            "need_display_level": true, "init_level": "白银会员", "service_phone": "010-88776655",
            "legal_agreement": "商品存在质量问题的，可在七天内退货。", "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "points_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "balance_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "purchase_information": {"price": 100,
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "user_information": {"common_field_list": ["USER_FORM_FLAG_SEX"], "custom_field_list": [
            {"type": "CHECK_BOX", "name": "喜欢的运动", "values": ["篮球"]}]}, "state": "CARD_EFFECTIVE",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-20T13:29:35.120+08:00",
            "out_request_no": "100002322019090134234sfdf"}"##);
    let operation = DeleteCard::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "1004");
    examples.request("delete_card_example_builds_the_documented_request", &operation, "DELETE",
        "/v3/brand/partner/card-member/cards/pbLatjvWOibDc5-TBnbUk1pD12o0?brand_id=1004", "");
    examples.round_trip::<MemberCard>("delete_card_response_example_round_trips", r##"{
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "brand_id": "1004",
            "appid": "wxea9c30890f48d5ae", "card_type": "PURCHASE", "card_title": "测试卡",
            "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "code_mode": "SYSTEM_ALLOCATE", "code_type": "NONE_CODE", "code_jump_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "member_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "benefits": "会员折扣、专属价",
            "notify_url": "https://www.weixin.qq.com/wxpay/notify.php", "need_pinned": true,
            "need_display_level": true, "init_level": "白银会员", "service_phone": "010-88776655",
            "legal_agreement": "商品存在质量问题的，可在七天内退货。", "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "points_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "balance_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "purchase_information": {"price": 100,
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "user_information": {"common_field_list": ["USER_FORM_FLAG_SEX"], "custom_field_list": [
            {"type": "CHECK_BOX", "name": "喜欢的运动", "values": ["篮球"]}]}, "state": "CARD_EFFECTIVE",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-20T13:29:35.120+08:00",
            "out_request_no": "100002322019090134234sfdf"}"##);
    let operation = GetCard::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "1004");
    examples.request("get_card_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/partner/card-member/cards/pbLatjvWOibDc5-TBnbUk1pD12o0?brand_id=1004", "");
    examples.round_trip::<MemberCard>("get_card_response_example_round_trips", r##"{
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "brand_id": "1004",
            "appid": "wxea9c30890f48d5ae", "card_type": "PURCHASE", "card_title": "测试卡",
            "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "code_mode": "SYSTEM_ALLOCATE", "code_type": "NONE_CODE", "code_jump_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "member_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "benefits": "会员折扣、专属价",
            "notify_url": "https://www.weixin.qq.com/wxpay/notify.php", "need_pinned": true,
            "need_display_level": true, "init_level": "白银会员", "service_phone": "010-88776655",
            "legal_agreement": "商品存在质量问题的，可在七天内退货。", "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "points_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "balance_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "purchase_information": {"price": 100,
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "user_information": {"common_field_list": ["USER_FORM_FLAG_SEX"], "custom_field_list": [
            {"type": "CHECK_BOX", "name": "喜欢的运动", "values": ["篮球"]}]}, "state": "CARD_EFFECTIVE",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-20T13:29:35.120+08:00",
            "out_request_no": "100002322019090134234sfdf"}"##);
    let operation = UpdateCard::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "1004")
        .card_title("测试卡")
        .card_color("#FFFF00")
        .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
        .code_jump_information(
            MemberCardTarget::new()
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .member_information(
            MemberCardTarget::new()
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .benefits("会员折扣、专属价")
        .notify_url("https://www.weixin.qq.com/wxpay/notify.php")
        .need_pinned(true)
        .need_display_level(true)
        .init_level("白银会员")
        .service_phone("010-88776655")
        .legal_agreement("商品存在质量问题的，可在七天内退货。")
        .valid_date_information(
            MemberCardValidity::new(MemberCardValidityType::FixTimeRange)
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        )
        .points_information(
            MemberCardTarget::new()
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .balance_information(
            MemberCardTarget::new()
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .purchase_information(
            PaidMembership::new()
                .price(Fen::new(100))
                .jump_appid("wxea9c30a90fs8d3fe")
                .jump_path("/pages/code/code"),
        )
        .user_information(
            UserForm::new()
                .common_field_list(vec![CommonFormField::UserFormFlagSex])
                .custom_field_list(
                    vec![
                        CustomFormField::new().r#type(CustomFormFieldType::CheckBox)
                        .name("喜欢的运动").values(vec!["篮球".into()])
                    ],
                ),
        );
    examples.request("update_card_example_builds_the_documented_request", &operation, "PATCH",
        "/v3/brand/partner/card-member/cards/pbLatjvWOibDc5-TBnbUk1pD12o0",
        r##"{"brand_id": "1004",
            "card_title": "测试卡", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "code_jump_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "member_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "benefits": "会员折扣、专属价", "notify_url": "https://www.weixin.qq.com/wxpay/notify.php",
            "need_pinned": true, "need_display_level": true, "init_level": "白银会员",
            "service_phone": "010-88776655", "legal_agreement": "商品存在质量问题的，可在七天内退货。",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "points_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "balance_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "purchase_information": {"price": 100,
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "user_information": {"common_field_list": ["USER_FORM_FLAG_SEX"], "custom_field_list": [
            {"type": "CHECK_BOX", "name": "喜欢的运动", "values": ["篮球"]}]}}"##);
    examples.round_trip::<MemberCard>("update_card_response_example_round_trips", r##"{
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "brand_id": "1004",
            "appid": "wxea9c30890f48d5ae", "card_type": "PURCHASE", "card_title": "测试卡",
            "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "code_mode": "SYSTEM_ALLOCATE", "code_type": "NONE_CODE", "code_jump_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "member_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "benefits": "会员折扣、专属价",
            "notify_url": "https://www.weixin.qq.com/wxpay/notify.php", "need_pinned": true,
            "need_display_level": true, "init_level": "白银会员", "service_phone": "010-88776655",
            "legal_agreement": "商品存在质量问题的，可在七天内退货。", "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "points_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "balance_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "purchase_information": {"price": 100,
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "user_information": {"common_field_list": ["USER_FORM_FLAG_SEX"], "custom_field_list": [
            {"type": "CHECK_BOX", "name": "喜欢的运动", "values": ["篮球"]}]}, "state": "CARD_EFFECTIVE",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-20T13:29:35.120+08:00",
            "out_request_no": "100002322019090134234sfdf"}"##);
    let operation = InvalidateCard::new("pbLatjvWOibDc5-TBnbUk1pD12o0", "1004");
    examples.request("invalidate_card_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/partner/card-member/cards/pbLatjvWOibDc5-TBnbUk1pD12o0/invalidate",
        r#"{"brand_id": "1004"}"#);
    examples.round_trip::<MemberCard>("invalidate_card_response_example_round_trips", r##"{
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "brand_id": "1004",
            "appid": "wxea9c30890f48d5ae", "card_type": "PURCHASE", "card_title": "测试卡",
            "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "code_mode": "SYSTEM_ALLOCATE", "code_type": "NONE_CODE", "code_jump_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "member_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "benefits": "会员折扣、专属价",
            "notify_url": "https://www.weixin.qq.com/wxpay/notify.php", "need_pinned": true,
            "need_display_level": true, "init_level": "白银会员", "service_phone": "010-88776655",
            "legal_agreement": "商品存在质量问题的，可在七天内退货。", "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "points_information": {
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "balance_information": {"jump_appid": "wxea9c30a90fs8d3fe",
            "jump_path": "/pages/code/code"}, "purchase_information": {"price": 100,
            "jump_appid": "wxea9c30a90fs8d3fe", "jump_path": "/pages/code/code"},
            "user_information": {"common_field_list": ["USER_FORM_FLAG_SEX"], "custom_field_list": [
            {"type": "CHECK_BOX", "name": "喜欢的运动", "values": ["篮球"]}]}, "state": "CARD_EFFECTIVE",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00",
            "update_time": "2020-05-20T13:29:35.120+08:00",
            "out_request_no": "100002322019090134234sfdf"}"##);
    let operation = ListMembershipActivities::new(ListMembershipActivitiesRequired {
            brand_id: "1004".into(),
            offset: 0,
            limit: 20,
        })
        .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
        .activity_state(MemberActivityState::MembershipActivityCreated);
    examples.request("list_membership_activities_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/brand/partner/card-member/membership-activities?brand_id=1004&card_id=pbLatjvWOibDc5-TBnbUk1pD12o0&activity_state=MEMBERSHIP_ACTIVITY_CREATED&offset=0&limit=20",
        "");
    examples.round_trip::<ListMembershipActivitiesResponse>("list_membership_activities_response_example_round_trips",
        r#"{"data": [{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "activity_channel": "MECHANT_APP_COMPONENT",
            "title": "入会享券", "sub_title": "5张满减券", "begin_time": "2020-01-20T13:29:35.120+08:00",
            "end_time": "2020-01-29T13:29:35.120+08:00", "apply_total": 1000,
            "apply_available": 1000, "product_coupon_stock_list": [{
            "product_coupon_id": "701138812971763025610907319729", "stock_id": "98065001"}],
            "activity_id": "371067", "activity_state": "MEMBERSHIP_ACTIVITY_CREATED",
            "create_time": "2020-01-10T13:29:35.120+08:00",
            "modify_time": "2020-01-10T13:29:35.120+08:00"}], "offset": 0, "limit": 20,
            "total_count": 1}"#);
    let operation = CreateMembershipActivity::new(CreateMembershipActivityRequired {
        out_request_no: "100002322019090134234sfdf".into(),
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        activity_channel: MemberActivityChannel::MechantAppComponent,
        title: "入会享券".into(),
        sub_title: "5张满减券".into(),
        begin_time: emitted_tests::time("2020-01-20T13:29:35.120+08:00"),
        end_time: emitted_tests::time("2020-01-29T13:29:35.120+08:00"),
        apply_total: 1000,
        product_coupon_stock_list: vec![
            MemberCouponStock::new("701138812971763025610907319729", "98065001")
        ],
    });
    examples.request("create_membership_activity_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/partner/card-member/membership-activities", r#"{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "activity_channel": "MECHANT_APP_COMPONENT",
            "title": "入会享券", "sub_title": "5张满减券", "begin_time": "2020-01-20T13:29:35.120+08:00",
            "end_time": "2020-01-29T13:29:35.120+08:00", "apply_total": 1000,
            "product_coupon_stock_list": [{"product_coupon_id": "701138812971763025610907319729",
            "stock_id": "98065001"}]}"#);
    examples.round_trip::<MemberActivity>("create_membership_activity_response_example_round_trips",
        r#"{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "activity_channel": "MECHANT_APP_COMPONENT",
            "title": "入会享券", "sub_title": "5张满减券", "begin_time": "2020-01-20T13:29:35.120+08:00",
            "end_time": "2020-01-29T13:29:35.120+08:00", "apply_total": 1000,
            "apply_available": 1000, "product_coupon_stock_list": [{
            "product_coupon_id": "701138812971763025610907319729", "stock_id": "98065001"}],
            "activity_id": "371067", "activity_state": "MEMBERSHIP_ACTIVITY_CREATED",
            "create_time": "2020-01-10T13:29:35.120+08:00",
            "modify_time": "2020-01-10T13:29:35.120+08:00"}"#);
    let operation = GetMembershipActivity::new("371067", "1004");
    examples.request("get_membership_activity_example_builds_the_documented_request", &operation,
        "GET", "/v3/brand/partner/card-member/membership-activities/371067?brand_id=1004", "");
    examples.round_trip::<MemberActivity>("get_membership_activity_response_example_round_trips",
        r#"{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "activity_channel": "MECHANT_APP_COMPONENT",
            "title": "入会享券", "sub_title": "5张满减券", "begin_time": "2020-01-20T13:29:35.120+08:00",
            "end_time": "2020-01-29T13:29:35.120+08:00", "apply_total": 1000,
            "apply_available": 1000, "product_coupon_stock_list": [{
            "product_coupon_id": "701138812971763025610907319729", "stock_id": "98065001"}],
            "activity_id": "371067", "activity_state": "MEMBERSHIP_ACTIVITY_CREATED",
            "create_time": "2020-01-10T13:29:35.120+08:00",
            "modify_time": "2020-01-10T13:29:35.120+08:00"}"#);
    let operation = UpdateMembershipActivity::new(
        "371067",
        UpdateMembershipActivityRequired {
            brand_id: "1004".into(),
            title: "入会享券".into(),
            sub_title: "5张满减券".into(),
            begin_time: emitted_tests::time("2020-01-20T13:29:35.120+08:00"),
            end_time: emitted_tests::time("2020-01-29T13:29:35.120+08:00"),
        },
    );
    examples.request("update_membership_activity_example_builds_the_documented_request", &operation,
        "PATCH", "/v3/brand/partner/card-member/membership-activities/371067",
        r#"{"brand_id": "1004",
            "title": "入会享券", "sub_title": "5张满减券", "begin_time": "2020-01-20T13:29:35.120+08:00",
            "end_time": "2020-01-29T13:29:35.120+08:00"}"#);
    examples.round_trip::<MemberActivity>("update_membership_activity_response_example_round_trips",
        r#"{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "activity_channel": "MECHANT_APP_COMPONENT",
            "title": "入会享券", "sub_title": "5张满减券", "begin_time": "2020-01-20T13:29:35.120+08:00",
            "end_time": "2020-01-29T13:29:35.120+08:00", "apply_total": 1000,
            "apply_available": 1000, "product_coupon_stock_list": [{
            "product_coupon_id": "701138812971763025610907319729", "stock_id": "98065001"}],
            "activity_id": "371067", "activity_state": "MEMBERSHIP_ACTIVITY_CREATED",
            "create_time": "2020-01-10T13:29:35.120+08:00",
            "modify_time": "2020-01-10T13:29:35.120+08:00"}"#);
    let operation = TerminateMembershipActivity::new("371067", "1004");
    examples.request("terminate_membership_activity_example_builds_the_documented_request",
        &operation, "POST", "/v3/brand/partner/card-member/membership-activities/371067/terminate",
        r#"{"brand_id": "1004"}"#);
    examples.round_trip::<MemberActivity>("terminate_membership_activity_response_example_round_trips",
        r#"{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "activity_channel": "MECHANT_APP_COMPONENT",
            "title": "入会享券", "sub_title": "5张满减券", "begin_time": "2020-01-20T13:29:35.120+08:00",
            "end_time": "2020-01-29T13:29:35.120+08:00", "apply_total": 1000,
            "apply_available": 1000, "product_coupon_stock_list": [{
            "product_coupon_id": "701138812971763025610907319729", "stock_id": "98065001"}],
            "activity_id": "371067", "activity_state": "MEMBERSHIP_ACTIVITY_CREATED",
            "create_time": "2020-01-10T13:29:35.120+08:00",
            "modify_time": "2020-01-10T13:29:35.120+08:00"}"#);
    let operation = CreatePayViewToken::new(
        "1004",
        "pbLatjvWOibDc5-TBnbUk1pD12o0",
        "obLatjnx9gnqzS4myYGmLZ7LgLBA",
    );
    examples.request("create_pay_view_token_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/partner/card-member/pay-view-tokens", r#"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA"}"#);
    examples.round_trip::<MemberToken>("create_pay_view_token_response_example_round_trips", r#"{
            "token": "d2df23f2f4fasf3gws", "expire_time": "2030-05-20T13:29:35.120+08:00"}"#);
    let operation = CreatePayViewToken::new(
        "1004",
        "pbLatjvWOibDc5-TBnbUk1pD12o0",
        "Personal1x",
    );
    examples.operation_hides("create_pay_view_token_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = CreatePreAuthToken::new(
        "1004",
        "pbLatjvWOibDc5-TBnbUk1pD12o0",
        "obLatjnx9gnqzS4myYGmLZ7LgLBA",
    );
    examples.request("create_pre_auth_token_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/partner/card-member/pre-auth-tokens", r#"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA"}"#);
    examples.round_trip::<MemberToken>("create_pre_auth_token_response_example_round_trips", r#"{
            "token": "d2df23f2f4fasf3gws", "expire_time": "2030-05-20T13:29:35.120+08:00"}"#);
    let operation = CreatePreAuthToken::new(
        "1004",
        "pbLatjvWOibDc5-TBnbUk1pD12o0",
        "Personal1x",
    );
    examples.operation_hides("create_pre_auth_token_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = ListUserCards::new(ListUserCardsRequired {
            brand_id: "1004".into(),
            openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
            offset: 0,
            limit: 20,
        })
        .user_card_state(UserCardState::Effective);
    examples.request("list_user_cards_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/partner/card-member/user-cards?brand_id=1004&openid=obLatjnx9gnqzS4myYGmLZ7LgLBA&user_card_state=EFFECTIVE&offset=0&limit=20",
        "");
    examples.round_trip::<ListUserCardsResponse>("list_user_cards_response_example_round_trips",
        r##"{"total_count": 1,
            "offset": 0, "limit": 20, "data": [{"user_card_code": "478515832665",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA",
            "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "13800000000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "男"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}]}"##);
    let operation = ListUserCards::new(ListUserCardsRequired {
            brand_id: "1004".into(),
            openid: "Personal1x".into(),
            offset: 0,
            limit: 20,
        })
        .user_card_state(UserCardState::Effective);
    examples.operation_hides("list_user_cards_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<ListUserCardsResponse>("list_user_cards_response_hides_what_is_personal",
        r##"{"total_count": 1,
            "offset": 0, "limit": 20, "data": [{"user_card_code": "478515832665",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "Personal1x",
            "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "Personal2x", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "Personal3x"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "Personal4x"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}]}"##,
        &[("data/*/openid", "Personal1x"),
            ("data/*/phone_number", "Personal2x"),
            ("data/*/user_information/common_field_list/*/value", "Personal3x"),
            ("data/*/user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    let operation = ImportUserCardByOpenid::new(ImportUserCardByOpenidRequired {
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
            user_card_code: "478515832665".into(),
            pickup_time: emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
        })
        .card_color("#FFFF00")
        .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
        .phone_number("13800000000")
        .level("钻石会员")
        .user_information(
            UserFormAnswers::new()
                .common_field_list(
                    vec![
                        CommonFormAnswer::new().name(CommonFormField::UserFormFlagSex)
                        .value("男")
                    ],
                )
                .custom_field_list(
                    vec![
                        CustomFormAnswer::new().name("喜欢的运动")
                        .user_chosen_values(vec!["篮球".into()])
                    ],
                ),
        )
        .date_information(
            MemberCardValidity::new(MemberCardValidityType::FixTimeRange)
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        )
        .valid_date_information(
            MemberCardValidity::new(MemberCardValidityType::FixTimeRange)
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        );
    examples.request("import_user_card_by_openid_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/partner/card-member/user-cards/import-by-openid",
        r##"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA",
            "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "user_card_code": "478515832665", "phone_number": "13800000000", "level": "钻石会员",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "男"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00"}"##);
    examples.round_trip::<UserCard>("import_user_card_by_openid_response_example_round_trips",
        r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "13800000000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "男"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##);
    let operation = ImportUserCardByOpenid::new(ImportUserCardByOpenidRequired {
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            openid: "Personal1x".into(),
            user_card_code: "478515832665".into(),
            pickup_time: emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
        })
        .card_color("#FFFF00")
        .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
        .phone_number("Personal2x")
        .level("钻石会员")
        .user_information(
            UserFormAnswers::new()
                .common_field_list(
                    vec![
                        CommonFormAnswer::new().name(CommonFormField::UserFormFlagSex)
                        .value("Personal3x")
                    ],
                )
                .custom_field_list(
                    vec![
                        CustomFormAnswer::new().name("喜欢的运动")
                        .user_chosen_values(vec!["Personal4x".into()])
                    ],
                ),
        )
        .date_information(
            MemberCardValidity::new(MemberCardValidityType::FixTimeRange)
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        )
        .valid_date_information(
            MemberCardValidity::new(MemberCardValidityType::FixTimeRange)
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        );
    examples.operation_hides("import_user_card_by_openid_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    examples.hides::<UserCard>("import_user_card_by_openid_response_hides_what_is_personal", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "Personal1x", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "Personal2x", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "Personal3x"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "Personal4x"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##, &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    let operation = ImportUserCardByPhone::new(ImportUserCardByPhoneRequired {
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            phone_number: "13800000000".into(),
            user_card_code: "478515832665".into(),
            date_information: MemberCardValidity::new(
                    MemberCardValidityType::FixTimeRange,
                )
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
            pickup_time: emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
        })
        .user_information(
            UserFormAnswers::new()
                .common_field_list(
                    vec![
                        CommonFormAnswer::new().name(CommonFormField::UserFormFlagSex)
                        .value("男")
                    ],
                )
                .custom_field_list(
                    vec![
                        CustomFormAnswer::new().name("喜欢的运动")
                        .user_chosen_values(vec!["篮球".into()])
                    ],
                ),
        );
    examples.request("import_user_card_by_phone_example_builds_the_documented_request", &operation,
        "POST", "/v3/brand/partner/card-member/user-cards/import-by-phone", r#"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "phone_number": "13800000000",
            "user_card_code": "478515832665", "user_information": {"common_field_list": [{
            "name": "USER_FORM_FLAG_SEX", "value": "男"}], "custom_field_list": [{"name": "喜欢的运动",
            "user_chosen_values": ["篮球"]}]}, "date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00"}"#);
    examples.round_trip::<UserCard>("import_user_card_by_phone_response_example_round_trips", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "13800000000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "男"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##);
    let operation = ImportUserCardByPhone::new(ImportUserCardByPhoneRequired {
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            phone_number: "Personal1x".into(),
            user_card_code: "478515832665".into(),
            date_information: MemberCardValidity::new(
                    MemberCardValidityType::FixTimeRange,
                )
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
            pickup_time: emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
        })
        .user_information(
            UserFormAnswers::new()
                .common_field_list(
                    vec![
                        CommonFormAnswer::new().name(CommonFormField::UserFormFlagSex)
                        .value("Personal2x")
                    ],
                )
                .custom_field_list(
                    vec![
                        CustomFormAnswer::new().name("喜欢的运动")
                        .user_chosen_values(vec!["Personal3x".into()])
                    ],
                ),
        );
    examples.operation_hides("import_user_card_by_phone_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("phone_number", "Personal1x"),
            ("user_information/common_field_list/*/value", "Personal2x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal3x")]);
    examples.hides::<UserCard>("import_user_card_by_phone_response_hides_what_is_personal", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "Personal1x", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "Personal2x", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "Personal3x"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "Personal4x"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##, &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    let operation = GetUserCard::new(
        "478515832665",
        GetUserCardRequired {
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        },
    );
    examples.request("get_user_card_example_builds_the_documented_request", &operation, "GET",
        "/v3/brand/partner/card-member/user-cards/478515832665?brand_id=1004&card_id=pbLatjvWOibDc5-TBnbUk1pD12o0&openid=obLatjnx9gnqzS4myYGmLZ7LgLBA",
        "");
    examples.round_trip::<UserCard>("get_user_card_response_example_round_trips", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "13800000000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "男"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##);
    let operation = GetUserCard::new(
        "478515832665",
        GetUserCardRequired {
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            openid: "Personal1x".into(),
        },
    );
    examples.operation_hides("get_user_card_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<UserCard>("get_user_card_response_hides_what_is_personal", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "Personal1x", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "Personal2x", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "Personal3x"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "Personal4x"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##, &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    let operation = UpdateUserCard::new("478515832665", "pbLatjvWOibDc5-TBnbUk1pD12o0")
        .brand_id("1004")
        .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
        .card_color("#FFFF00")
        .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
        .phone_number("13800000000")
        .level("钻石会员")
        .valid_date_information(
            MemberCardValidity::new(MemberCardValidityType::FixTimeRange)
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        )
        .pickup_time(emitted_tests::time("2020-05-20T13:29:35.120+08:00"))
        .user_information(
            UserFormAnswers::new()
                .common_field_list(
                    vec![
                        CommonFormAnswer::new().name(CommonFormField::UserFormFlagSex)
                        .value("男")
                    ],
                )
                .custom_field_list(
                    vec![
                        CustomFormAnswer::new().name("喜欢的运动")
                        .user_chosen_values(vec!["篮球".into()])
                    ],
                ),
        )
        .attach("自定义数据说明");
    examples.request("update_user_card_example_builds_the_documented_request", &operation, "PATCH",
        "/v3/brand/partner/card-member/user-cards/478515832665?card_id=pbLatjvWOibDc5-TBnbUk1pD12o0",
        r##"{"brand_id": "1004",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "phone_number": "13800000000", "level": "钻石会员", "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "男"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明"}"##);
    examples.round_trip::<UserCard>("update_user_card_response_example_round_trips", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "13800000000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "男"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##);
    let operation = UpdateUserCard::new("478515832665", "pbLatjvWOibDc5-TBnbUk1pD12o0")
        .brand_id("1004")
        .openid("Personal1x")
        .card_color("#FFFF00")
        .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
        .phone_number("Personal2x")
        .level("钻石会员")
        .valid_date_information(
            MemberCardValidity::new(MemberCardValidityType::FixTimeRange)
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        )
        .pickup_time(emitted_tests::time("2020-05-20T13:29:35.120+08:00"))
        .user_information(
            UserFormAnswers::new()
                .common_field_list(
                    vec![
                        CommonFormAnswer::new().name(CommonFormField::UserFormFlagSex)
                        .value("Personal3x")
                    ],
                )
                .custom_field_list(
                    vec![
                        CustomFormAnswer::new().name("喜欢的运动")
                        .user_chosen_values(vec!["Personal4x".into()])
                    ],
                ),
        )
        .attach("自定义数据说明");
    examples.operation_hides("update_user_card_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    examples.hides::<UserCard>("update_user_card_response_hides_what_is_personal", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "Personal1x", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "Personal2x", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "Personal3x"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "Personal4x"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##, &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    let operation = ConfirmUserCard::new(
            "478515832665",
            ConfirmUserCardRequired {
                card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
                brand_id: "1004".into(),
                openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
                user_card_confirm_state: UserCardConfirmState::CreateCardSuccess,
            },
        )
        .card_color("#FFFF00")
        .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
        .phone_number("13800000000")
        .level("钻石会员")
        .valid_date_information(
            MemberCardValidity::new(MemberCardValidityType::FixTimeRange)
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        )
        .user_information(
            UserFormAnswers::new()
                .common_field_list(
                    vec![
                        CommonFormAnswer::new().name(CommonFormField::UserFormFlagSex)
                        .value("男")
                    ],
                )
                .custom_field_list(
                    vec![
                        CustomFormAnswer::new().name("喜欢的运动")
                        .user_chosen_values(vec!["篮球".into()])
                    ],
                ),
        )
        .attach("自定义数据说明");
    examples.request("confirm_user_card_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/partner/card-member/user-cards/478515832665/confirm?card_id=pbLatjvWOibDc5-TBnbUk1pD12o0",
        r##"{"brand_id": "1004",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0",
            "phone_number": "13800000000", "level": "钻石会员", "valid_date_information": {
            "type": "FIX_TIME_RANGE", "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "user_information": {"common_field_list": [{
            "name": "USER_FORM_FLAG_SEX", "value": "男"}], "custom_field_list": [{"name": "喜欢的运动",
            "user_chosen_values": ["篮球"]}]}, "attach": "自定义数据说明",
            "user_card_confirm_state": "CREATE_CARD_SUCCESS"}"##);
    examples.round_trip::<UserCard>("confirm_user_card_response_example_round_trips", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "13800000000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "男"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##);
    let operation = ConfirmUserCard::new(
            "478515832665",
            ConfirmUserCardRequired {
                card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
                brand_id: "1004".into(),
                openid: "Personal1x".into(),
                user_card_confirm_state: UserCardConfirmState::CreateCardSuccess,
            },
        )
        .card_color("#FFFF00")
        .card_picture_url("https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0")
        .phone_number("Personal2x")
        .level("钻石会员")
        .valid_date_information(
            MemberCardValidity::new(MemberCardValidityType::FixTimeRange)
                .available_begin_time(
                    emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
                )
                .available_end_time(emitted_tests::time("2030-05-20T13:29:35.120+08:00"))
                .available_day_after_receive(200),
        )
        .user_information(
            UserFormAnswers::new()
                .common_field_list(
                    vec![
                        CommonFormAnswer::new().name(CommonFormField::UserFormFlagSex)
                        .value("Personal3x")
                    ],
                )
                .custom_field_list(
                    vec![
                        CustomFormAnswer::new().name("喜欢的运动")
                        .user_chosen_values(vec!["Personal4x".into()])
                    ],
                ),
        )
        .attach("自定义数据说明");
    examples.operation_hides("confirm_user_card_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    examples.hides::<UserCard>("confirm_user_card_response_hides_what_is_personal", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "Personal1x", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "Personal2x", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "Personal3x"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "Personal4x"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##, &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    let operation = InvalidateUserCard::new(
            "478515832665",
            InvalidateUserCardRequired {
                brand_id: "1004".into(),
                card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
                openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
            },
        )
        .invalid_reason("用户要求退卡");
    examples.request("invalidate_user_card_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/brand/partner/card-member/user-cards/478515832665/invalidate?brand_id=1004&card_id=pbLatjvWOibDc5-TBnbUk1pD12o0",
        r#"{
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "invalid_reason": "用户要求退卡"}"#);
    examples.round_trip::<UserCard>("invalidate_user_card_response_example_round_trips", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "13800000000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "男"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##);
    let operation = InvalidateUserCard::new(
            "478515832665",
            InvalidateUserCardRequired {
                brand_id: "1004".into(),
                card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
                openid: "Personal1x".into(),
            },
        )
        .invalid_reason("用户要求退卡");
    examples.operation_hides("invalidate_user_card_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<UserCard>("invalidate_user_card_response_hides_what_is_personal", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "Personal1x", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "PURCHASE", "phone_number": "Personal2x", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_SEX",
            "value": "Personal3x"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "Personal4x"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##, &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    let operation = CreateUserFeed::new(CreateUserFeedRequired {
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            user_card_code: "478515832665".into(),
            openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
            out_request_no: "100002322019090134234sfdf".into(),
        })
        .cell("15_1200_1")
        .cell_message("15_1200_1");
    examples.request("create_user_feed_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/partner/card-member/user-feeds", r#"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "user_card_code": "478515832665",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "out_request_no": "100002322019090134234sfdf",
            "cell": "15_1200_1", "cell_message": "15_1200_1"}"#);
    examples.round_trip::<CreateUserFeedResponse>("create_user_feed_response_example_round_trips",
        r#"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "user_card_code": "478515832665",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "out_request_no": "100002322019090134234sfdf",
            "cell": "15_1200_1", "cell_message": "15_1200_1"}"#);
    let operation = CreateUserFeed::new(CreateUserFeedRequired {
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            user_card_code: "478515832665".into(),
            openid: "Personal1x".into(),
            out_request_no: "100002322019090134234sfdf".into(),
        })
        .cell("15_1200_1")
        .cell_message("15_1200_1");
    examples.operation_hides("create_user_feed_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<CreateUserFeedResponse>("create_user_feed_response_hides_what_is_personal",
        r#"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "user_card_code": "478515832665",
            "openid": "Personal1x", "out_request_no": "100002322019090134234sfdf",
            "cell": "15_1200_1", "cell_message": "15_1200_1"}"#, &[("openid", "Personal1x")]);
    let operation = ConfirmUserPointExchangeCoupon::new(ConfirmUserPointExchangeCouponRequired {
            record_id: "20201215000001".into(),
            exchange_coupon_template_id: "0Flpo7FqTQ".into(),
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
            user_card_code: "478515832665".into(),
            state: PointExchangeState::PointExchangeCouponSuccess,
        })
        .coupon_code("123446565767")
        .fail_reason("积分不足");
    examples.request("confirm_user_point_exchange_coupon_example_builds_the_documented_request",
        &operation, "POST", "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
        r#"{
            "record_id": "20201215000001", "exchange_coupon_template_id": "0Flpo7FqTQ",
            "brand_id": "1004", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "user_card_code": "478515832665",
            "state": "POINT_EXCHANGE_COUPON_SUCCESS", "coupon_code": "123446565767",
            "fail_reason": "积分不足"}"#);
    examples.round_trip::<ConfirmUserPointExchangeCouponResponse>("confirm_user_point_exchange_coupon_response_example_round_trips",
        r#"{
            "record_id": "20201215000001", "exchange_coupon_template_id": "0Flpo7FqTQ",
            "brand_id": "1004", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "user_card_code": "478515832665",
            "state": "POINT_EXCHANGE_COUPON_SUCCESS", "coupon_code": "123446565767",
            "fail_reason": "积分不足"}"#);
    let operation = ConfirmUserPointExchangeCoupon::new(ConfirmUserPointExchangeCouponRequired {
            record_id: "20201215000001".into(),
            exchange_coupon_template_id: "0Flpo7FqTQ".into(),
            brand_id: "1004".into(),
            card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
            openid: "Personal1x".into(),
            user_card_code: "478515832665".into(),
            state: PointExchangeState::PointExchangeCouponSuccess,
        })
        .coupon_code("123446565767")
        .fail_reason("积分不足");
    examples.operation_hides("confirm_user_point_exchange_coupon_hides_what_is_personal",
        &operation, &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<ConfirmUserPointExchangeCouponResponse>("confirm_user_point_exchange_coupon_response_hides_what_is_personal",
        r#"{
            "record_id": "20201215000001", "exchange_coupon_template_id": "0Flpo7FqTQ",
            "brand_id": "1004", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "Personal1x",
            "user_card_code": "478515832665", "state": "POINT_EXCHANGE_COUPON_SUCCESS",
            "coupon_code": "123446565767", "fail_reason": "积分不足"}"#, &[("openid", "Personal1x")]);
    let operation = SyncUserPoint::new(SyncUserPointRequired {
        out_request_no: "100002322019090134234sfdf".into(),
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        openid: "obLatjnx9gnqzS4myYGmLZ7LgLBA".into(),
        user_card_code: "478515832665".into(),
        point_balance: 1000,
    });
    examples.request("sync_user_point_example_builds_the_documented_request", &operation, "POST",
        "/v3/brand/partner/card-member/user-points/sync", r#"{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA",
            "user_card_code": "478515832665", "point_balance": 1000}"#);
    examples.round_trip::<SyncUserPointResponse>("sync_user_point_response_example_round_trips",
        r#"{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA",
            "user_card_code": "478515832665", "point_balance": 1000}"#);
    let operation = SyncUserPoint::new(SyncUserPointRequired {
        out_request_no: "100002322019090134234sfdf".into(),
        brand_id: "1004".into(),
        card_id: "pbLatjvWOibDc5-TBnbUk1pD12o0".into(),
        openid: "Personal1x".into(),
        user_card_code: "478515832665".into(),
        point_balance: 1000,
    });
    examples.operation_hides("sync_user_point_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<SyncUserPointResponse>("sync_user_point_response_hides_what_is_personal", r#"{
            "out_request_no": "100002322019090134234sfdf", "brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "Personal1x",
            "user_card_code": "478515832665", "point_balance": 1000}"#, &[("openid", "Personal1x")]);
    examples.round_trip::<BrandMemberCardSpPointExchangeCouponResource>("brand_member_card_sp_point_exchange_coupon_resource_example_round_trips",
        r#"{
            "record_id": "20201215000001", "brand_id": "1004", "appid": "wxea9c30890f48d5ae",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA",
            "user_card_code": "478515832665", "exchange_coupon_template_id": "0Flpo7FqTQ",
            "deduct_points": 100, "product_coupon_id": "701138812971763025610907319729",
            "product_coupon_stock_type": "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR",
            "stock_id": "98065001"}"#);
    examples.event("brand_member_card_sp_point_exchange_coupon_resource_example_decodes_as_its_event",
        Event::decode, "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON", r#"{
            "record_id": "20201215000001", "brand_id": "1004", "appid": "wxea9c30890f48d5ae",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA",
            "user_card_code": "478515832665", "exchange_coupon_template_id": "0Flpo7FqTQ",
            "deduct_points": 100, "product_coupon_id": "701138812971763025610907319729",
            "product_coupon_stock_type": "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR",
            "stock_id": "98065001"}"#,
        |event| matches!(event, Event::BrandMemberCardSpPointExchangeCoupon(_)));
    examples.event_hides::<BrandMemberCardSpPointExchangeCouponResource, Event>("brand_member_card_sp_point_exchange_coupon_resource_hides_what_is_personal",
        Event::decode, "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON", r#"{
            "record_id": "20201215000001", "brand_id": "1004", "appid": "wxea9c30890f48d5ae",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "Personal1x",
            "user_card_code": "478515832665", "exchange_coupon_template_id": "0Flpo7FqTQ",
            "deduct_points": 100, "product_coupon_id": "701138812971763025610907319729",
            "product_coupon_stock_type": "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR",
            "stock_id": "98065001"}"#, &[("openid", "Personal1x")]);
    examples.round_trip::<BrandMemberCardSpSyncUserPointResource>("brand_member_card_sp_sync_user_point_resource_example_round_trips",
        r#"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA",
            "user_card_code": "478515832665"}"#);
    examples.event("brand_member_card_sp_sync_user_point_resource_example_decodes_as_its_event",
        Event::decode, "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", r#"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA",
            "user_card_code": "478515832665"}"#,
        |event| matches!(event, Event::BrandMemberCardSpSyncUserPoint(_)));
    examples.event_hides::<BrandMemberCardSpSyncUserPointResource, Event>("brand_member_card_sp_sync_user_point_resource_hides_what_is_personal",
        Event::decode, "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", r#"{"brand_id": "1004",
            "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0", "openid": "Personal1x",
            "user_card_code": "478515832665"}"#, &[("openid", "Personal1x")]);
    examples.round_trip::<UserCardChange>("brand_member_card_sp_user_card_create_resource_example_round_trips",
        r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "NORMAL", "phone_number": "13800138000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_CITY",
            "value": "深圳"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##);
    examples.event("brand_member_card_sp_user_card_create_resource_example_decodes_as_its_event",
        Event::decode, "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "NORMAL", "phone_number": "13800138000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_CITY",
            "value": "深圳"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##,
        |event| matches!(event, Event::BrandMemberCardSpUserCardCreate(_)));
    examples.event_hides::<UserCardChange, Event>("brand_member_card_sp_user_card_create_resource_hides_what_is_personal",
        Event::decode, "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "Personal1x", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "NORMAL", "phone_number": "Personal2x", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_CITY",
            "value": "Personal3x"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "Personal4x"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##, &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    examples.round_trip::<UserCardChange>("brand_member_card_sp_user_card_delete_resource_example_round_trips",
        r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "NORMAL", "phone_number": "13800138000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_CITY",
            "value": "深圳"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##);
    examples.event("brand_member_card_sp_user_card_delete_resource_example_decodes_as_its_event",
        Event::decode, "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "obLatjnx9gnqzS4myYGmLZ7LgLBA", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "NORMAL", "phone_number": "13800138000", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_CITY",
            "value": "深圳"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "篮球"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##,
        |event| matches!(event, Event::BrandMemberCardSpUserCardDelete(_)));
    examples.event_hides::<UserCardChange, Event>("brand_member_card_sp_user_card_delete_resource_hides_what_is_personal",
        Event::decode, "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE", r##"{
            "user_card_code": "478515832665", "card_id": "pbLatjvWOibDc5-TBnbUk1pD12o0",
            "openid": "Personal1x", "card_color": "#FFFF00",
            "card_picture_url": "https://wxpaylogo.qpic.cn/wxpaylogo/xxxxx/0", "brand_id": "1004",
            "card_type": "NORMAL", "phone_number": "Personal2x", "level": "钻石会员",
            "valid_date_information": {"type": "FIX_TIME_RANGE",
            "available_begin_time": "2020-05-20T13:29:35.120+08:00",
            "available_end_time": "2030-05-20T13:29:35.120+08:00",
            "available_day_after_receive": 200}, "pickup_time": "2020-05-20T13:29:35.120+08:00",
            "user_information": {"common_field_list": [{"name": "USER_FORM_FLAG_CITY",
            "value": "Personal3x"}], "custom_field_list": [{"name": "喜欢的运动", "user_chosen_values": [
            "Personal4x"]}]}, "attach": "自定义数据说明", "user_card_state": "EFFECTIVE",
            "invalid_reason": "用户要求退卡", "invalid_time": "2020-05-20T13:29:35.120+08:00",
            "create_time": "2020-05-20T13:29:35.120+08:00",
            "modify_time": "2020-05-20T13:29:35.120+08:00"}"##, &[("openid", "Personal1x"),
            ("phone_number", "Personal2x"),
            ("user_information/common_field_list/*/value", "Personal3x"),
            ("user_information/custom_field_list/*/user_chosen_values/*", "Personal4x")]);
    examples.finish();
}
