//! Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

use crate::products::shared::MediaId;
use crate::runtime::{Upload, testing};
use super::{
    Complaint, ComplaintEvent, ComplaintNotificationAddress, Complaints, CompleteComplaint,
    CreateComplaintNotification, DeleteComplaintNotification, DownloadComplaintImage, Event,
    ListComplaints, MiniProgramJump, QueryComplaint, QueryComplaintNotification, RespondComplaint,
    UpdateComplaintNotification, UploadComplaintImage, UploadComplaintImageResponse,
};

#[test]
fn delete_complaint_notification_example_builds_the_documented_request() {
    let operation = DeleteComplaintNotification::new();
    testing::assert_request(
        &operation,
        "DELETE",
        "/v3/merchant-service/complaint-notifications",
        None,
    );
}

#[test]
fn query_complaint_notification_example_builds_the_documented_request() {
    let operation = QueryComplaintNotification::new();
    testing::assert_request(
        &operation,
        "GET",
        "/v3/merchant-service/complaint-notifications",
        None,
    );
}

#[test]
fn query_complaint_notification_answer_example_round_trips() {
    let example = r#"{
      "mchid": "1900012181",
      "url": "https://www.xxx.com/notify"
    }"#;
    testing::assert_round_trip::<ComplaintNotificationAddress>(example);
}

#[test]
fn create_complaint_notification_example_builds_the_documented_request() {
    let operation = CreateComplaintNotification::new("https://www.xxx.com/notify");
    let body = r#"{
      "url": "https://www.xxx.com/notify"
    }"#;
    testing::assert_request(
        &operation,
        "POST",
        "/v3/merchant-service/complaint-notifications",
        Some(body),
    );
}

#[test]
fn create_complaint_notification_answer_example_round_trips() {
    let example = r#"{
      "mchid": "1900012181",
      "url": "https://www.xxx.com/notify"
    }"#;
    testing::assert_round_trip::<ComplaintNotificationAddress>(example);
}

#[test]
fn update_complaint_notification_example_builds_the_documented_request() {
    let operation = UpdateComplaintNotification::new("https://www.xxx.com/notify");
    let body = r#"{
      "url": "https://www.xxx.com/notify"
    }"#;
    testing::assert_request(
        &operation,
        "PUT",
        "/v3/merchant-service/complaint-notifications",
        Some(body),
    );
}

#[test]
fn update_complaint_notification_answer_example_round_trips() {
    let example = r#"{
      "mchid": "1900012181",
      "url": "https://www.xxx.com/notify"
    }"#;
    testing::assert_round_trip::<ComplaintNotificationAddress>(example);
}

#[test]
fn list_complaints_example_builds_the_documented_request() {
    let operation = ListComplaints::new("2019-01-01", "2019-01-01")
        .limit(5)
        .offset(0)
        .complainted_mchid("1900012181");
    testing::assert_request(
        &operation,
        "GET",
        "/v3/merchant-service/complaints-v2?limit=5&offset=0&begin_date=2019-01-01&end_date=2019-01-01&complainted_mchid=1900012181",
        None,
    );
}

#[test]
fn list_complaints_answer_example_round_trips() {
    let example = r#"{
      "data": [
        {
          "complaint_id": "200201820200101080076610000",
          "complaint_time": "2015-05-20T13:29:35.120+08:00",
          "complaint_detail": "反馈一个重复扣费的问题",
          "complaint_state": "PENDING",
          "complainted_mchid": "1900012181",
          "payer_phone": "sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB",
          "payer_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
          "complaint_order_info": [
            {
              "transaction_id": "4200000404201909069117582536",
              "out_trade_no": "20190906154617947762231",
              "amount": 3
            }
          ],
          "complaint_full_refunded": true,
          "incoming_user_response": true,
          "user_complaint_times": 1,
          "complaint_media_list": [
            {
              "media_type": "USER_COMPLAINT_IMAGE",
              "media_url": [
                "https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx"
              ]
            }
          ],
          "problem_description": "不满意商家服务",
          "problem_type": "REFUND",
          "apply_refund_amount": 10,
          "user_tag_list": [
            "TRUSTED"
          ],
          "service_order_info": [
            {
              "order_id": "15646546545165651651",
              "out_order_no": "1234323JKHDFE1243252",
              "state": "DOING"
            }
          ],
          "additional_info": {
            "type": "SHARE_POWER_TYPE",
            "share_power_info": {
              "return_time": "2015-05-20T13:29:35+08:00",
              "return_address_info": {
                "return_address": "广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西)",
                "longitude": "113.93535488533665",
                "latitude": "22.52305518747831"
              },
              "is_returned_to_same_machine": false
            }
          },
          "in_platform_service": true,
          "need_immediate_service": true,
          "is_agent_mode": false
        }
      ],
      "limit": 5,
      "offset": 0,
      "total_count": 1
    }"#;
    testing::assert_round_trip::<Complaints>(example);
}

#[test]
fn query_complaint_example_builds_the_documented_request() {
    let operation = QueryComplaint::new("200201820200101080076610000");
    testing::assert_request(
        &operation,
        "GET",
        "/v3/merchant-service/complaints-v2/200201820200101080076610000",
        None,
    );
}

#[test]
fn query_complaint_answer_example_round_trips() {
    let example = r#"{
      "complaint_id": "200201820200101080076610000",
      "complaint_time": "2015-05-20T13:29:35.120+08:00",
      "complaint_detail": "反馈一个重复扣费的问题",
      "complaint_state": "PENDING",
      "complainted_mchid": "1900012181",
      "payer_phone": "sGdNeTHMQGlxCWiUyHu6XNO9GCYln2Luv4HhwJzZBfcL12sB",
      "payer_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
      "complaint_order_info": [
        {
          "transaction_id": "4200000404201909069117582536",
          "out_trade_no": "20190906154617947762231",
          "amount": 3
        }
      ],
      "complaint_full_refunded": true,
      "incoming_user_response": true,
      "user_complaint_times": 1,
      "complaint_media_list": [
        {
          "media_type": "USER_COMPLAINT_IMAGE",
          "media_url": [
            "https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx"
          ]
        }
      ],
      "problem_description": "不满意商家服务",
      "problem_type": "REFUND",
      "apply_refund_amount": 10,
      "user_tag_list": [
        "TRUSTED"
      ],
      "service_order_info": [
        {
          "order_id": "15646546545165651651",
          "out_order_no": "1234323JKHDFE1243252",
          "state": "DOING"
        }
      ],
      "additional_info": {
        "type": "SHARE_POWER_TYPE",
        "share_power_info": {
          "return_time": "2015-05-20T13:29:35+08:00",
          "return_address_info": {
            "return_address": "广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西)",
            "longitude": "113.93535488533665",
            "latitude": "22.52305518747831"
          },
          "is_returned_to_same_machine": false
        }
      },
      "in_platform_service": true,
      "need_immediate_service": true,
      "is_agent_mode": false
    }"#;
    testing::assert_round_trip::<Complaint>(example);
}

#[test]
fn complete_complaint_example_builds_the_documented_request() {
    let operation = CompleteComplaint::new("200201820200101080076610000", "1900012181");
    let body = r#"{
      "complainted_mchid": "1900012181"
    }"#;
    testing::assert_request(
        &operation,
        "POST",
        "/v3/merchant-service/complaints-v2/200201820200101080076610000/complete",
        Some(body),
    );
}

#[test]
fn respond_complaint_example_builds_the_documented_request() {
    let operation = RespondComplaint::new(
            "200201820200101080076610000",
            "1900012181",
            "已与用户沟通解决",
        )
        .response_images(
            vec![
                MediaId::new("6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0")
            ],
        )
        .jump_url("https://www.xxx.com/notify")
        .jump_url_text("查看订单详情")
        .mini_program_jump_info(
            MiniProgramJump::new("wx1234567890abcdef")
                .path("pages/index/index")
                .text("查看订单"),
        );
    let body = r#"{
      "complainted_mchid": "1900012181",
      "response_content": "已与用户沟通解决",
      "response_images": [
        "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
      ],
      "jump_url": "https://www.xxx.com/notify",
      "jump_url_text": "查看订单详情",
      "mini_program_jump_info": {
        "appid": "wx1234567890abcdef",
        "path": "pages/index/index",
        "text": "查看订单"
      }
    }"#;
    testing::assert_request(
        &operation,
        "POST",
        "/v3/merchant-service/complaints-v2/200201820200101080076610000/response",
        Some(body),
    );
}

#[test]
fn upload_complaint_image_sends_the_file_behind_its_signed_description() {
    let operation = UploadComplaintImage::new(Upload::new("filea.jpg", &b"a file"[..]));
    testing::assert_upload(&operation, "POST", "/v3/merchant-service/images/upload");
}

#[test]
fn upload_complaint_image_answer_example_round_trips() {
    let example = r#"{
      "media_id": "BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp"
    }"#;
    testing::assert_round_trip::<UploadComplaintImageResponse>(example);
}

#[test]
fn download_complaint_image_example_builds_the_documented_request() {
    let operation = DownloadComplaintImage::new("xxxxx");
    testing::assert_file_request(
        &operation,
        "GET",
        "/v3/merchant-service/images/xxxxx",
        None,
    );
}

#[test]
fn complaint_create_resource_example_round_trips() {
    let example = r#"{
      "complaint_id": "200201820200101080076610000",
      "action_type": "CREATE_COMPLAINT"
    }"#;
    testing::assert_round_trip::<ComplaintEvent>(example);
}

#[test]
fn complaint_create_resource_example_decodes_as_its_event() {
    let example = r#"{
      "complaint_id": "200201820200101080076610000",
      "action_type": "CREATE_COMPLAINT"
    }"#;
    let event = Event::decode("COMPLAINT.CREATE", example.as_bytes());
    assert!(matches!(event, Ok(Event::ComplaintCreate(_))), "{event:?}");
}

#[test]
fn complaint_state_change_resource_example_round_trips() {
    let example = r#"{
      "complaint_id": "200201820200101080076610000",
      "action_type": "CREATE_COMPLAINT"
    }"#;
    testing::assert_round_trip::<ComplaintEvent>(example);
}

#[test]
fn complaint_state_change_resource_example_decodes_as_its_event() {
    let example = r#"{
      "complaint_id": "200201820200101080076610000",
      "action_type": "CREATE_COMPLAINT"
    }"#;
    let event = Event::decode("COMPLAINT.STATE_CHANGE", example.as_bytes());
    assert!(matches!(event, Ok(Event::ComplaintStateChange(_))), "{event:?}");
}
