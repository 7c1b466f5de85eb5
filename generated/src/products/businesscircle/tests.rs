// Written by `cargo xtask codegen` from spec/businesscircle.yaml; edit that file instead.

use wechatpay_client::emitted_tests;

use crate::products::shared::BrandId;
use crate::{Call, Client};
use super::{
    Event, GetPointsCommitStatus, MallAuthorization, MallRefund, MallTransaction, NotifyPoints,
    NotifyPointsRequired, ParkingState, PointsCommit, QueryUserAuthorization, UpdateParkings,
    UpdateParkingsRequired, UserAuthorization,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let client: Client = emitted_tests::client();
    let operation = UpdateParkings::new(UpdateParkingsRequired {
            brandid: BrandId::new(1000),
            appid: "wx931386123456789e".into(),
            openid: "oUpF8uMuAJOM2pxb1Q".into(),
            plate_number: "粤B888888".into(),
            state: ParkingState::In,
            time: emitted_tests::time("2022-06-01T10:43:39+08:00"),
        })
        .sub_mchid("1900000109");
    examples.request("update_parkings_example_builds_the_documented_request", &operation, "POST",
        "/v3/businesscircle/parkings", r#"{
            "sub_mchid": "1900000109", "brandid": 1000, "appid": "wx931386123456789e",
            "openid": "oUpF8uMuAJOM2pxb1Q", "plate_number": "粤B888888", "state": "IN",
            "time": "2022-06-01T10:43:39+08:00"}"#);
    let operation = UpdateParkings::new(UpdateParkingsRequired {
            brandid: BrandId::new(1000),
            appid: "wx931386123456789e".into(),
            openid: "Personal1x".into(),
            plate_number: "Personal2x".into(),
            state: ParkingState::In,
            time: emitted_tests::time("2022-06-01T10:43:39+08:00"),
        })
        .sub_mchid("1900000109");
    examples.operation_hides("update_parkings_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x"),
            ("plate_number", "Personal2x")]);
    let operation = NotifyPoints::new(NotifyPointsRequired {
            transaction_id: "1217752501201407033233368018".into(),
            appid: "wx1234567890abcdef".into(),
            openid: "oWmnN4xxxxxxxxxxe92NHIGf1xd8".into(),
            earn_points: true,
            increased_points: 100,
            points_update_time: emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
        })
        .sub_mchid("1234567890")
        .no_points_remarks("商品不参与积分活动")
        .total_points(888888);
    examples.request("notify_points_example_builds_the_documented_request", &operation, "POST",
        "/v3/businesscircle/points/notify", r#"{
            "sub_mchid": "1234567890", "transaction_id": "1217752501201407033233368018",
            "appid": "wx1234567890abcdef", "openid": "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
            "earn_points": true, "increased_points": 100,
            "points_update_time": "2020-05-20T13:29:35.120+08:00", "no_points_remarks": "商品不参与积分活动",
            "total_points": 888888}"#);
    let operation = NotifyPoints::new(NotifyPointsRequired {
            transaction_id: "1217752501201407033233368018".into(),
            appid: "wx1234567890abcdef".into(),
            openid: "Personal1x".into(),
            earn_points: true,
            increased_points: 100,
            points_update_time: emitted_tests::time("2020-05-20T13:29:35.120+08:00"),
        })
        .sub_mchid("1234567890")
        .no_points_remarks("商品不参与积分活动")
        .total_points(888888);
    examples.operation_hides("notify_points_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    let operation = QueryUserAuthorization::new(
            "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
            "wx1234567890abcdef",
        )
        .sub_mchid("1234567890");
    examples.request("query_user_authorization_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/businesscircle/user-authorizations/oWmnN4xxxxxxxxxxe92NHIGf1xd8?appid=wx1234567890abcdef&sub_mchid=1234567890",
        "");
    examples.round_trip::<UserAuthorization>("query_user_authorization_response_example_round_trips",
        r#"{
            "openid": "oWmnN4xxxxxxxxxxe92NHIGf1xd8", "authorize_state": "UNAUTHORIZED",
            "authorize_time": "2020-05-20T13:29:35+08:00",
            "deauthorize_time": "2020-05-20T13:29:35+08:00"}"#);
    let operation = QueryUserAuthorization::new("Personal1x", "wx1234567890abcdef")
        .sub_mchid("1234567890");
    examples.operation_hides("query_user_authorization_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.hides::<UserAuthorization>("query_user_authorization_response_hides_what_is_personal",
        r#"{"openid": "Personal1x",
            "authorize_state": "UNAUTHORIZED", "authorize_time": "2020-05-20T13:29:35+08:00",
            "deauthorize_time": "2020-05-20T13:29:35+08:00"}"#, &[("openid", "Personal1x")]);
    let operation = GetPointsCommitStatus::new(
            "oUpF8uMuAJOM2pxb1Q",
            BrandId::new(1000),
            "wx931386123456789e",
        )
        .sub_mchid("1900000109");
    examples.request("get_points_commit_status_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/businesscircle/users/oUpF8uMuAJOM2pxb1Q/points/commit_status?brandid=1000&appid=wx931386123456789e&sub_mchid=1900000109",
        "");
    examples.round_trip::<PointsCommit>("get_points_commit_status_response_example_round_trips",
        r#"{
            "points_commit_status": "PENDING"}"#);
    let operation = GetPointsCommitStatus::new(
            "Personal1x",
            BrandId::new(1000),
            "wx931386123456789e",
        )
        .sub_mchid("1900000109");
    examples.operation_hides("get_points_commit_status_hides_what_is_personal", &operation,
        &Call::new(&client, operation.clone()), &[("openid", "Personal1x")]);
    examples.round_trip::<MallAuthorization>("mall_auth_activate_card_resource_example_round_trips",
        r#"{
            "openid": "oWmnN4xxxxxxxxxxe92NHIGf1xd8", "code": "478515832665", "mchid": "1230000109",
            "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"}"#);
    examples.event("mall_auth_activate_card_resource_example_decodes_as_its_event", Event::decode,
        "MALL_AUTH.ACTIVATE_CARD", r#"{
            "openid": "oWmnN4xxxxxxxxxxe92NHIGf1xd8", "code": "478515832665", "mchid": "1230000109",
            "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"}"#,
        |event| matches!(event, Event::MallAuthActivateCard(_)));
    examples.event_hides::<MallAuthorization, Event>("mall_auth_activate_card_resource_hides_what_is_personal",
        Event::decode, "MALL_AUTH.ACTIVATE_CARD", r#"{"openid": "Personal1x",
            "code": "Personal2x", "mchid": "1230000109",
            "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"}"#, &[("openid", "Personal1x"),
            ("code", "Personal2x")]);
    examples.round_trip::<MallRefund>("mall_refund_success_resource_example_round_trips",
        r#"{"mchid": "1234567890",
            "merchant_name": "万象天地", "shop_name": "重庆烤鱼（万象天地店）", "shop_number": "50001",
            "appid": "wx2c23be954ff1624f", "openid": "swe23be954ffots3jrvjweslfmde",
            "refund_time": "2018-05-23T12:13:50+08:00", "pay_amount": 100, "refund_amount": 100,
            "transaction_id": "42000001217201407033233368018",
            "refund_id": "1217752501201407033233368999"}"#);
    examples.event("mall_refund_success_resource_example_decodes_as_its_event", Event::decode,
        "MALL_REFUND.SUCCESS", r#"{"mchid": "1234567890",
            "merchant_name": "万象天地", "shop_name": "重庆烤鱼（万象天地店）", "shop_number": "50001",
            "appid": "wx2c23be954ff1624f", "openid": "swe23be954ffots3jrvjweslfmde",
            "refund_time": "2018-05-23T12:13:50+08:00", "pay_amount": 100, "refund_amount": 100,
            "transaction_id": "42000001217201407033233368018",
            "refund_id": "1217752501201407033233368999"}"#,
        |event| matches!(event, Event::MallRefundSuccess(_)));
    examples.event_hides::<MallRefund, Event>("mall_refund_success_resource_hides_what_is_personal",
        Event::decode, "MALL_REFUND.SUCCESS", r#"{"mchid": "1234567890",
            "merchant_name": "万象天地", "shop_name": "重庆烤鱼（万象天地店）", "shop_number": "50001",
            "appid": "wx2c23be954ff1624f", "openid": "Personal1x",
            "refund_time": "2018-05-23T12:13:50+08:00", "pay_amount": 100, "refund_amount": 100,
            "transaction_id": "42000001217201407033233368018",
            "refund_id": "1217752501201407033233368999"}"#, &[("openid", "Personal1x")]);
    examples.round_trip::<MallTransaction>("mall_transaction_success_resource_example_round_trips",
        r#"{"mchid": "1230000109",
            "merchant_name": "腾讯广场", "shop_name": "微信支付", "shop_number": "123456",
            "appid": "wxd678efh567hg6787", "openid": "oUpF8uMuAJ2pxb1Q9zNjWUHsd",
            "time_end": "2015-05-20T13:29:35+08:00", "amount": 200, "transaction_id": "1234567890",
            "commit_tag": "oUpF8uMuAJ2pxb1Q9zNjWUHsd", "code": "478515832665",
            "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"}"#);
    examples.event("mall_transaction_success_resource_example_decodes_as_its_event", Event::decode,
        "MALL_TRANSACTION.SUCCESS", r#"{"mchid": "1230000109",
            "merchant_name": "腾讯广场", "shop_name": "微信支付", "shop_number": "123456",
            "appid": "wxd678efh567hg6787", "openid": "oUpF8uMuAJ2pxb1Q9zNjWUHsd",
            "time_end": "2015-05-20T13:29:35+08:00", "amount": 200, "transaction_id": "1234567890",
            "commit_tag": "oUpF8uMuAJ2pxb1Q9zNjWUHsd", "code": "478515832665",
            "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"}"#,
        |event| matches!(event, Event::MallTransactionSuccess(_)));
    examples.event_hides::<MallTransaction, Event>("mall_transaction_success_resource_hides_what_is_personal",
        Event::decode, "MALL_TRANSACTION.SUCCESS", r#"{"mchid": "1230000109",
            "merchant_name": "腾讯广场", "shop_name": "微信支付", "shop_number": "123456",
            "appid": "wxd678efh567hg6787", "openid": "Personal1x",
            "time_end": "2015-05-20T13:29:35+08:00", "amount": 200, "transaction_id": "1234567890",
            "commit_tag": "oUpF8uMuAJ2pxb1Q9zNjWUHsd", "code": "Personal2x",
            "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"}"#, &[("openid", "Personal1x"),
            ("code", "Personal2x")]);
    examples.finish();
}
