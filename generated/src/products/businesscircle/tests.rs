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
fn update_parkings_example_builds_the_documented_request() {
    let operation = UpdateParkings::new(UpdateParkingsRequired {
            brandid: BrandId::new(1000),
            appid: "wx931386123456789e".into(),
            openid: "oUpF8uMuAJOM2pxb1Q".into(),
            plate_number: "粤B888888".into(),
            state: ParkingState::In,
            time: emitted_tests::time("2022-06-01T10:43:39+08:00"),
        })
        .sub_mchid("1900000109");
    let body = r#"{
      "sub_mchid": "1900000109",
      "brandid": 1000,
      "appid": "wx931386123456789e",
      "openid": "oUpF8uMuAJOM2pxb1Q",
      "plate_number": "粤B888888",
      "state": "IN",
      "time": "2022-06-01T10:43:39+08:00"
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/businesscircle/parkings",
        Some(body),
    );
}

#[test]
fn update_parkings_hides_what_is_personal() {
    let operation = UpdateParkings::new(UpdateParkingsRequired {
            brandid: BrandId::new(1000),
            appid: "wx931386123456789e".into(),
            openid: "Personal1x".into(),
            plate_number: "Personal2x".into(),
            state: ParkingState::In,
            time: emitted_tests::time("2022-06-01T10:43:39+08:00"),
        })
        .sub_mchid("1900000109");
    let marks = &[("openid", "Personal1x"), ("plate_number", "Personal2x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn notify_points_example_builds_the_documented_request() {
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
    let body = r#"{
      "sub_mchid": "1234567890",
      "transaction_id": "1217752501201407033233368018",
      "appid": "wx1234567890abcdef",
      "openid": "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
      "earn_points": true,
      "increased_points": 100,
      "points_update_time": "2020-05-20T13:29:35.120+08:00",
      "no_points_remarks": "商品不参与积分活动",
      "total_points": 888888
    }"#;
    emitted_tests::assert_request(
        &operation,
        "POST",
        "/v3/businesscircle/points/notify",
        Some(body),
    );
}

#[test]
fn notify_points_hides_what_is_personal() {
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
    let marks = &[("openid", "Personal1x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
}

#[test]
fn query_user_authorization_example_builds_the_documented_request() {
    let operation = QueryUserAuthorization::new(
            "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
            "wx1234567890abcdef",
        )
        .sub_mchid("1234567890");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/businesscircle/user-authorizations/oWmnN4xxxxxxxxxxe92NHIGf1xd8?appid=wx1234567890abcdef&sub_mchid=1234567890",
        None,
    );
}

#[test]
fn query_user_authorization_response_example_round_trips() {
    let example = r#"{
      "openid": "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
      "authorize_state": "UNAUTHORIZED",
      "authorize_time": "2020-05-20T13:29:35+08:00",
      "deauthorize_time": "2020-05-20T13:29:35+08:00"
    }"#;
    emitted_tests::assert_round_trip::<UserAuthorization>(example);
}

#[test]
fn query_user_authorization_hides_what_is_personal() {
    let operation = QueryUserAuthorization::new("Personal1x", "wx1234567890abcdef")
        .sub_mchid("1234567890");
    let marks = &[("openid", "Personal1x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
    emitted_tests::assert_debug_hides(
        &client.v3().businesscircle().user_authorizations().openid("Personal1x"),
        marks,
    );
}

#[test]
fn query_user_authorization_response_hides_what_is_personal() {
    let json = r#"{
      "openid": "Personal1x",
      "authorize_state": "UNAUTHORIZED",
      "authorize_time": "2020-05-20T13:29:35+08:00",
      "deauthorize_time": "2020-05-20T13:29:35+08:00"
    }"#;
    emitted_tests::assert_json_hides::<
        UserAuthorization,
    >(json, &[("openid", "Personal1x")]);
}

#[test]
fn get_points_commit_status_example_builds_the_documented_request() {
    let operation = GetPointsCommitStatus::new(
            "oUpF8uMuAJOM2pxb1Q",
            BrandId::new(1000),
            "wx931386123456789e",
        )
        .sub_mchid("1900000109");
    emitted_tests::assert_request(
        &operation,
        "GET",
        "/v3/businesscircle/users/oUpF8uMuAJOM2pxb1Q/points/commit_status?brandid=1000&appid=wx931386123456789e&sub_mchid=1900000109",
        None,
    );
}

#[test]
fn get_points_commit_status_response_example_round_trips() {
    let example = r#"{
      "points_commit_status": "PENDING"
    }"#;
    emitted_tests::assert_round_trip::<PointsCommit>(example);
}

#[test]
fn get_points_commit_status_hides_what_is_personal() {
    let operation = GetPointsCommitStatus::new(
            "Personal1x",
            BrandId::new(1000),
            "wx931386123456789e",
        )
        .sub_mchid("1900000109");
    let marks = &[("openid", "Personal1x")];
    emitted_tests::assert_operation_hides(&operation, marks);
    let client: Client = emitted_tests::client();
    emitted_tests::assert_debug_hides(&Call::new(&client, operation), marks);
    emitted_tests::assert_debug_hides(
        &client
            .v3()
            .businesscircle()
            .users()
            .openid("Personal1x")
            .points()
            .commit_status(),
        marks,
    );
}

#[test]
fn mall_auth_activate_card_resource_example_round_trips() {
    let example = r#"{
      "openid": "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
      "code": "478515832665",
      "mchid": "1230000109",
      "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"
    }"#;
    emitted_tests::assert_round_trip::<MallAuthorization>(example);
}

#[test]
fn mall_auth_activate_card_resource_example_decodes_as_its_event() {
    let example = r#"{
      "openid": "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
      "code": "478515832665",
      "mchid": "1230000109",
      "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"
    }"#;
    let event = Event::decode("MALL_AUTH.ACTIVATE_CARD", example.as_bytes());
    assert!(matches!(event, Ok(Event::MallAuthActivateCard(_))), "{event:?}");
}

#[test]
fn mall_auth_activate_card_resource_hides_what_is_personal() {
    let resource = r#"{
      "openid": "Personal1x",
      "code": "Personal2x",
      "mchid": "1230000109",
      "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"
    }"#;
    let marks = &[("openid", "Personal1x"), ("code", "Personal2x")];
    emitted_tests::assert_json_hides::<MallAuthorization>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "MALL_AUTH.ACTIVATE_CARD",
        resource,
        marks,
    );
}

#[test]
fn mall_refund_success_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1234567890",
      "merchant_name": "万象天地",
      "shop_name": "重庆烤鱼（万象天地店）",
      "shop_number": "50001",
      "appid": "wx2c23be954ff1624f",
      "openid": "swe23be954ffots3jrvjweslfmde",
      "refund_time": "2018-05-23T12:13:50+08:00",
      "pay_amount": 100,
      "refund_amount": 100,
      "transaction_id": "42000001217201407033233368018",
      "refund_id": "1217752501201407033233368999"
    }"#;
    emitted_tests::assert_round_trip::<MallRefund>(example);
}

#[test]
fn mall_refund_success_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1234567890",
      "merchant_name": "万象天地",
      "shop_name": "重庆烤鱼（万象天地店）",
      "shop_number": "50001",
      "appid": "wx2c23be954ff1624f",
      "openid": "swe23be954ffots3jrvjweslfmde",
      "refund_time": "2018-05-23T12:13:50+08:00",
      "pay_amount": 100,
      "refund_amount": 100,
      "transaction_id": "42000001217201407033233368018",
      "refund_id": "1217752501201407033233368999"
    }"#;
    let event = Event::decode("MALL_REFUND.SUCCESS", example.as_bytes());
    assert!(matches!(event, Ok(Event::MallRefundSuccess(_))), "{event:?}");
}

#[test]
fn mall_refund_success_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1234567890",
      "merchant_name": "万象天地",
      "shop_name": "重庆烤鱼（万象天地店）",
      "shop_number": "50001",
      "appid": "wx2c23be954ff1624f",
      "openid": "Personal1x",
      "refund_time": "2018-05-23T12:13:50+08:00",
      "pay_amount": 100,
      "refund_amount": 100,
      "transaction_id": "42000001217201407033233368018",
      "refund_id": "1217752501201407033233368999"
    }"#;
    let marks = &[("openid", "Personal1x")];
    emitted_tests::assert_json_hides::<MallRefund>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "MALL_REFUND.SUCCESS",
        resource,
        marks,
    );
}

#[test]
fn mall_transaction_success_resource_example_round_trips() {
    let example = r#"{
      "mchid": "1230000109",
      "merchant_name": "腾讯广场",
      "shop_name": "微信支付",
      "shop_number": "123456",
      "appid": "wxd678efh567hg6787",
      "openid": "oUpF8uMuAJ2pxb1Q9zNjWUHsd",
      "time_end": "2015-05-20T13:29:35+08:00",
      "amount": 200,
      "transaction_id": "1234567890",
      "commit_tag": "oUpF8uMuAJ2pxb1Q9zNjWUHsd",
      "code": "478515832665",
      "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"
    }"#;
    emitted_tests::assert_round_trip::<MallTransaction>(example);
}

#[test]
fn mall_transaction_success_resource_example_decodes_as_its_event() {
    let example = r#"{
      "mchid": "1230000109",
      "merchant_name": "腾讯广场",
      "shop_name": "微信支付",
      "shop_number": "123456",
      "appid": "wxd678efh567hg6787",
      "openid": "oUpF8uMuAJ2pxb1Q9zNjWUHsd",
      "time_end": "2015-05-20T13:29:35+08:00",
      "amount": 200,
      "transaction_id": "1234567890",
      "commit_tag": "oUpF8uMuAJ2pxb1Q9zNjWUHsd",
      "code": "478515832665",
      "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"
    }"#;
    let event = Event::decode("MALL_TRANSACTION.SUCCESS", example.as_bytes());
    assert!(matches!(event, Ok(Event::MallTransactionSuccess(_))), "{event:?}");
}

#[test]
fn mall_transaction_success_resource_hides_what_is_personal() {
    let resource = r#"{
      "mchid": "1230000109",
      "merchant_name": "腾讯广场",
      "shop_name": "微信支付",
      "shop_number": "123456",
      "appid": "wxd678efh567hg6787",
      "openid": "Personal1x",
      "time_end": "2015-05-20T13:29:35+08:00",
      "amount": 200,
      "transaction_id": "1234567890",
      "commit_tag": "oUpF8uMuAJ2pxb1Q9zNjWUHsd",
      "code": "Personal2x",
      "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE"
    }"#;
    let marks = &[("openid", "Personal1x"), ("code", "Personal2x")];
    emitted_tests::assert_json_hides::<MallTransaction>(resource, marks);
    emitted_tests::assert_event_hides(
        Event::decode,
        "MALL_TRANSACTION.SUCCESS",
        resource,
        marks,
    );
}
