// Written by `cargo xtask codegen` from spec/merchant_service.yaml; edit that file instead.

use wechatpay_client::{Upload, emitted_tests};

use crate::products::shared::UploadedMedia;
use super::{
    ButtonGroup, ButtonLayout, ClickLimit, ClickableText, Complaint, ComplaintEvent,
    ComplaintNotificationAddress, Complaints, CompleteComplaint, CreateComplaintNotification,
    DeleteComplaintNotification, DownloadComplaintImage, Event, Faq, FaqList, ImageStyle,
    ListComplaints, ListComplaintsRequired, ListNegotiationHistory, MessageAction,
    MessageActionType, MessageBlock, MessageBlockType, MessageImage, MessageText, MiniProgramJump,
    NegotiationHistory, NewComplaint, QueryComplaint, QueryComplaintNotification, RefundDecision,
    ReplyMessage, RespondComplaint, RespondImmediateService, RespondImmediateServiceRequired,
    RespondImmediateServiceResponse, SenderIdentity, ServiceMessage, TextColor,
    UpdateComplaintNotification, UpdateRefundProgress, UploadComplaintImage,
};

#[test]
fn every_example_is_as_documented() {
    let mut examples = emitted_tests::Examples::default();
    let operation = DeleteComplaintNotification::new();
    examples.request("delete_complaint_notification_example_builds_the_documented_request",
        &operation, "DELETE", "/v3/merchant-service/complaint-notifications", "");
    let operation = QueryComplaintNotification::new();
    examples.request("query_complaint_notification_example_builds_the_documented_request",
        &operation, "GET", "/v3/merchant-service/complaint-notifications", "");
    examples.round_trip::<ComplaintNotificationAddress>("query_complaint_notification_response_example_round_trips",
        r#"{"mchid": "1900012181",
            "url": "https://www.xxx.com/notify"}"#);
    let operation = CreateComplaintNotification::new("https://www.xxx.com/notify");
    examples.request("create_complaint_notification_example_builds_the_documented_request",
        &operation, "POST", "/v3/merchant-service/complaint-notifications", r#"{
            "url": "https://www.xxx.com/notify"}"#);
    examples.round_trip::<ComplaintNotificationAddress>("create_complaint_notification_response_example_round_trips",
        r#"{"mchid": "1900012181",
            "url": "https://www.xxx.com/notify"}"#);
    let operation = UpdateComplaintNotification::new("https://www.xxx.com/notify");
    examples.request("update_complaint_notification_example_builds_the_documented_request",
        &operation, "PUT", "/v3/merchant-service/complaint-notifications", r#"{
            "url": "https://www.xxx.com/notify"}"#);
    examples.round_trip::<ComplaintNotificationAddress>("update_complaint_notification_response_example_round_trips",
        r#"{"mchid": "1900012181",
            "url": "https://www.xxx.com/notify"}"#);
    let operation = ListComplaints::new(ListComplaintsRequired {
            begin_date: emitted_tests::day("2019-01-01"),
            end_date: emitted_tests::day("2019-01-01"),
        })
        .limit(5)
        .offset(0)
        .complainted_mchid("1900012181");
    examples.request("list_complaints_example_builds_the_documented_request", &operation, "GET",
        "/v3/merchant-service/complaints-v2?limit=5&offset=0&begin_date=2019-01-01&end_date=2019-01-01&complainted_mchid=1900012181",
        "");
    examples.round_trip::<Complaints>("list_complaints_response_example_round_trips",
        r#"{"data": [{
            "complaint_id": "200201820200101080076610000",
            "complaint_time": "2015-05-20T13:29:35.120+08:00", "complaint_detail": "反馈一个重复扣费的问题",
            "complaint_state": "PENDING", "complainted_mchid": "1900012181",
            "payer_phone": "13800000000", "payer_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "complaint_order_info": [{"transaction_id": "4200000404201909069117582536",
            "out_trade_no": "20190906154617947762231", "amount": 3}],
            "complaint_full_refunded": true, "incoming_user_response": true,
            "user_complaint_times": 1, "complaint_media_list": [{
            "media_type": "USER_COMPLAINT_IMAGE", "media_url": [
            "https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx"]}],
            "problem_description": "不满意商家服务", "problem_type": "REFUND", "apply_refund_amount": 10,
            "user_tag_list": ["TRUSTED"], "service_order_info": [{
            "order_id": "15646546545165651651", "out_order_no": "1234323JKHDFE1243252",
            "state": "DOING"}], "additional_info": {"type": "SHARE_POWER_TYPE",
            "share_power_info": {"return_time": "2015-05-20T13:29:35+08:00",
            "return_address_info": {"return_address": "广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西)",
            "longitude": "113.93535488533665", "latitude": "22.52305518747831"},
            "is_returned_to_same_machine": false}}, "in_platform_service": true,
            "need_immediate_service": true, "is_agent_mode": false}], "limit": 5, "offset": 0,
            "total_count": 1}"#);
    examples.hides::<Complaints>("list_complaints_response_hides_what_is_personal", r#"{"data": [{
            "complaint_id": "200201820200101080076610000",
            "complaint_time": "2015-05-20T13:29:35.120+08:00", "complaint_detail": "Personal1x",
            "complaint_state": "PENDING", "complainted_mchid": "1900012181",
            "payer_phone": "Personal2x", "payer_openid": "Personal3x", "complaint_order_info": [{
            "transaction_id": "4200000404201909069117582536",
            "out_trade_no": "20190906154617947762231", "amount": 3}],
            "complaint_full_refunded": true, "incoming_user_response": true,
            "user_complaint_times": 1, "complaint_media_list": [{
            "media_type": "USER_COMPLAINT_IMAGE", "media_url": [
            "https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx"]}],
            "problem_description": "不满意商家服务", "problem_type": "REFUND", "apply_refund_amount": 10,
            "user_tag_list": ["TRUSTED"], "service_order_info": [{
            "order_id": "15646546545165651651", "out_order_no": "1234323JKHDFE1243252",
            "state": "DOING"}], "additional_info": {"type": "SHARE_POWER_TYPE",
            "share_power_info": {"return_time": "2015-05-20T13:29:35+08:00",
            "return_address_info": {"return_address": "Personal4x", "longitude": "Personal5x",
            "latitude": "Personal6x"}, "is_returned_to_same_machine": false}},
            "in_platform_service": true, "need_immediate_service": true, "is_agent_mode": false}],
            "limit": 5, "offset": 0, "total_count": 1}"#,
        &[("data/*/complaint_detail", "Personal1x"),
            ("data/*/payer_phone", "Personal2x"), ("data/*/payer_openid", "Personal3x"),
            ("data/*/additional_info/share_power_info/return_address_info/return_address", "Personal4x"),
            ("data/*/additional_info/share_power_info/return_address_info/longitude", "Personal5x"),
            ("data/*/additional_info/share_power_info/return_address_info/latitude", "Personal6x")]);
    let operation = QueryComplaint::new("200201820200101080076610000");
    examples.request("query_complaint_example_builds_the_documented_request", &operation, "GET",
        "/v3/merchant-service/complaints-v2/200201820200101080076610000", "");
    examples.round_trip::<Complaint>("query_complaint_response_example_round_trips", r#"{
            "complaint_id": "200201820200101080076610000",
            "complaint_time": "2015-05-20T13:29:35.120+08:00", "complaint_detail": "反馈一个重复扣费的问题",
            "complaint_state": "PENDING", "complainted_mchid": "1900012181",
            "payer_phone": "13800000000", "payer_openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
            "complaint_order_info": [{"transaction_id": "4200000404201909069117582536",
            "out_trade_no": "20190906154617947762231", "amount": 3}],
            "complaint_full_refunded": true, "incoming_user_response": true,
            "user_complaint_times": 1, "complaint_media_list": [{
            "media_type": "USER_COMPLAINT_IMAGE", "media_url": [
            "https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx"]}],
            "problem_description": "不满意商家服务", "problem_type": "REFUND", "apply_refund_amount": 10,
            "user_tag_list": ["TRUSTED"], "service_order_info": [{
            "order_id": "15646546545165651651", "out_order_no": "1234323JKHDFE1243252",
            "state": "DOING"}], "additional_info": {"type": "SHARE_POWER_TYPE",
            "share_power_info": {"return_time": "2015-05-20T13:29:35+08:00",
            "return_address_info": {"return_address": "广东省深圳市南山区海天二路南山区后海腾讯滨海大厦(海天二路西)",
            "longitude": "113.93535488533665", "latitude": "22.52305518747831"},
            "is_returned_to_same_machine": false}}, "in_platform_service": true,
            "need_immediate_service": true, "is_agent_mode": false}"#);
    examples.hides::<Complaint>("query_complaint_response_hides_what_is_personal", r#"{
            "complaint_id": "200201820200101080076610000",
            "complaint_time": "2015-05-20T13:29:35.120+08:00", "complaint_detail": "Personal1x",
            "complaint_state": "PENDING", "complainted_mchid": "1900012181",
            "payer_phone": "Personal2x", "payer_openid": "Personal3x", "complaint_order_info": [{
            "transaction_id": "4200000404201909069117582536",
            "out_trade_no": "20190906154617947762231", "amount": 3}],
            "complaint_full_refunded": true, "incoming_user_response": true,
            "user_complaint_times": 1, "complaint_media_list": [{
            "media_type": "USER_COMPLAINT_IMAGE", "media_url": [
            "https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx"]}],
            "problem_description": "不满意商家服务", "problem_type": "REFUND", "apply_refund_amount": 10,
            "user_tag_list": ["TRUSTED"], "service_order_info": [{
            "order_id": "15646546545165651651", "out_order_no": "1234323JKHDFE1243252",
            "state": "DOING"}], "additional_info": {"type": "SHARE_POWER_TYPE",
            "share_power_info": {"return_time": "2015-05-20T13:29:35+08:00",
            "return_address_info": {"return_address": "Personal4x", "longitude": "Personal5x",
            "latitude": "Personal6x"}, "is_returned_to_same_machine": false}},
            "in_platform_service": true, "need_immediate_service": true, "is_agent_mode": false}"#,
        &[("complaint_detail", "Personal1x"),
            ("payer_phone", "Personal2x"), ("payer_openid", "Personal3x"),
            ("additional_info/share_power_info/return_address_info/return_address", "Personal4x"),
            ("additional_info/share_power_info/return_address_info/longitude", "Personal5x"),
            ("additional_info/share_power_info/return_address_info/latitude", "Personal6x")]);
    let operation = CompleteComplaint::new("200201820200101080076610000", "1900012181");
    examples.request("complete_complaint_example_builds_the_documented_request", &operation, "POST",
        "/v3/merchant-service/complaints-v2/200201820200101080076610000/complete", r#"{
            "complainted_mchid": "1900012181"}"#);
    let operation = ListNegotiationHistory::new("200201820200101080076610000")
        .limit(50)
        .offset(0);
    examples.request("list_negotiation_history_example_builds_the_documented_request", &operation,
        "GET",
        "/v3/merchant-service/complaints-v2/200201820200101080076610000/negotiation-historys?limit=50&offset=0",
        "");
    examples.round_trip::<NegotiationHistory>("list_negotiation_history_response_example_round_trips",
        r#"{"data": [{
            "log_id": "300285320210322170000071077", "operator": "投诉人",
            "operate_time": "2015-05-20T13:29:35.120+08:00",
            "operate_type": "USER_CREATE_COMPLAINT", "operate_details": "已与用户电话沟通解决",
            "image_list": ["https://qpic.cn/xxx"], "complaint_media_list": [{
            "media_type": "USER_COMPLAINT_IMAGE", "media_url": [
            "https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx"]}],
            "user_appy_platform_service_reason": "商家响应不及时",
            "user_appy_platform_service_reason_description": "一周前就提交咨询了，到现在商家还没理我",
            "normal_message": {"blocks": [{"type": "TEXT", "text": {"text": "您好，请问有什么可以帮您？",
            "color": "DEFAULT", "is_bold": false}, "image": {
            "media_id": "BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp",
            "image_style_type": "IMAGE_STYLE_TYPE_NARROW"}, "link": {"text": "申请退款", "action": {
            "action_type": "ACTION_TYPE_SEND_MESSAGE", "jump_url": "https://www.xxx.com/notify",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}, "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}, "invalid_info": {"expired_time": "2015-05-20T13:29:35+08:00",
            "multi_clickable": false}}, "faq_list": {"faqs": [{"faq_id": "faq-1",
            "faq_title": "退款多久到账？", "action": {"action_type": "ACTION_TYPE_SEND_MESSAGE",
            "jump_url": "https://www.xxx.com/notify", "mini_program_jump_info": {
            "appid": "wx1234567890abcdef", "path": "pages/index/index", "text": "查看订单"},
            "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}}]}, "button": {"text": "申请退款", "action": {
            "action_type": "ACTION_TYPE_SEND_MESSAGE", "jump_url": "https://www.xxx.com/notify",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}, "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}, "invalid_info": {"expired_time": "2015-05-20T13:29:35+08:00",
            "multi_clickable": false}}, "button_group": {"buttons": [{"text": "申请退款", "action": {
            "action_type": "ACTION_TYPE_SEND_MESSAGE", "jump_url": "https://www.xxx.com/notify",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}, "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}, "invalid_info": {"expired_time": "2015-05-20T13:29:35+08:00",
            "multi_clickable": false}}], "button_layout": "LAYOUT_HORIZONTAL", "invalid_info": {
            "expired_time": "2015-05-20T13:29:35+08:00", "multi_clickable": false}}}],
            "sender_identity": "MANUAL", "custom_data": "session-1"}, "click_message": {
            "message_content": "我要退款", "action_id": "refund-1",
            "clicked_log_id": "300285320210322170000071077"}}], "limit": 50, "offset": 0,
            "total_count": 1}"#);
    examples.hides::<NegotiationHistory>("list_negotiation_history_response_hides_what_is_personal",
        r#"{"data": [{
            "log_id": "300285320210322170000071077", "operator": "投诉人",
            "operate_time": "2015-05-20T13:29:35.120+08:00",
            "operate_type": "USER_CREATE_COMPLAINT", "operate_details": "Personal1x",
            "image_list": ["https://qpic.cn/xxx"], "complaint_media_list": [{
            "media_type": "USER_COMPLAINT_IMAGE", "media_url": [
            "https://api.mch.weixin.qq.com/v3/merchant-service/images/xxxxx"]}],
            "user_appy_platform_service_reason": "商家响应不及时",
            "user_appy_platform_service_reason_description": "Personal2x", "normal_message": {
            "blocks": [{"type": "TEXT", "text": {"text": "您好，请问有什么可以帮您？", "color": "DEFAULT",
            "is_bold": false}, "image": {"media_id": "BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp",
            "image_style_type": "IMAGE_STYLE_TYPE_NARROW"}, "link": {"text": "申请退款", "action": {
            "action_type": "ACTION_TYPE_SEND_MESSAGE", "jump_url": "https://www.xxx.com/notify",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}, "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}, "invalid_info": {"expired_time": "2015-05-20T13:29:35+08:00",
            "multi_clickable": false}}, "faq_list": {"faqs": [{"faq_id": "faq-1",
            "faq_title": "退款多久到账？", "action": {"action_type": "ACTION_TYPE_SEND_MESSAGE",
            "jump_url": "https://www.xxx.com/notify", "mini_program_jump_info": {
            "appid": "wx1234567890abcdef", "path": "pages/index/index", "text": "查看订单"},
            "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}}]}, "button": {"text": "申请退款", "action": {
            "action_type": "ACTION_TYPE_SEND_MESSAGE", "jump_url": "https://www.xxx.com/notify",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}, "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}, "invalid_info": {"expired_time": "2015-05-20T13:29:35+08:00",
            "multi_clickable": false}}, "button_group": {"buttons": [{"text": "申请退款", "action": {
            "action_type": "ACTION_TYPE_SEND_MESSAGE", "jump_url": "https://www.xxx.com/notify",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}, "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}, "invalid_info": {"expired_time": "2015-05-20T13:29:35+08:00",
            "multi_clickable": false}}], "button_layout": "LAYOUT_HORIZONTAL", "invalid_info": {
            "expired_time": "2015-05-20T13:29:35+08:00", "multi_clickable": false}}}],
            "sender_identity": "MANUAL", "custom_data": "session-1"}, "click_message": {
            "message_content": "Personal3x", "action_id": "refund-1",
            "clicked_log_id": "300285320210322170000071077"}}], "limit": 50, "offset": 0,
            "total_count": 1}"#, &[("data/*/operate_details", "Personal1x"),
            ("data/*/user_appy_platform_service_reason_description", "Personal2x"),
            ("data/*/click_message/message_content", "Personal3x")]);
    let operation = RespondComplaint::new(
            "200201820200101080076610000",
            "1900012181",
            "已与用户沟通解决",
        )
        .response_images(
            vec![
                "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                .into()
            ],
        )
        .jump_url("https://www.xxx.com/notify")
        .jump_url_text("查看订单详情")
        .mini_program_jump_info(
            MiniProgramJump::new("wx1234567890abcdef")
                .path("pages/index/index")
                .text("查看订单"),
        );
    examples.request("respond_complaint_example_builds_the_documented_request", &operation, "POST",
        "/v3/merchant-service/complaints-v2/200201820200101080076610000/response", r#"{
            "complainted_mchid": "1900012181", "response_content": "已与用户沟通解决", "response_images": [
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"],
            "jump_url": "https://www.xxx.com/notify", "jump_url_text": "查看订单详情",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}}"#);
    let operation = RespondImmediateService::new(
        "200201820200101080076610000",
        RespondImmediateServiceRequired {
            complainted_mchid: "1900012181".into(),
            message: ServiceMessage::new()
                .blocks(
                    vec![
                        MessageBlock::new().r#type(MessageBlockType::Text)
                        .text(MessageText::new()
                        .text("您好，请问有什么可以帮您？")
                        .color(TextColor::Default).is_bold(false))
                        .image(MessageImage::new()
                        .media_id("BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp")
                        .image_style_type(ImageStyle::ImageStyleTypeNarrow))
                        .link(ClickableText::new().text("申请退款")
                        .action(MessageAction::new()
                        .action_type(MessageActionType::ActionTypeSendMessage)
                        .jump_url("https://www.xxx.com/notify")
                        .mini_program_jump_info(MiniProgramJump::new("wx1234567890abcdef")
                        .path("pages/index/index").text("查看订单"))
                        .message_info(ReplyMessage::new("我要退款")
                        .custom_data("session-1")).action_id("refund-1"))
                        .invalid_info(ClickLimit::new()
                        .expired_time(emitted_tests::time("2015-05-20T13:29:35+08:00"))
                        .multi_clickable(false))).faq_list(FaqList::new()
                        .faqs(vec![Faq::new().faq_id("faq-1")
                        .faq_title("退款多久到账？").action(MessageAction::new()
                        .action_type(MessageActionType::ActionTypeSendMessage)
                        .jump_url("https://www.xxx.com/notify")
                        .mini_program_jump_info(MiniProgramJump::new("wx1234567890abcdef")
                        .path("pages/index/index").text("查看订单"))
                        .message_info(ReplyMessage::new("我要退款")
                        .custom_data("session-1")).action_id("refund-1"))]))
                        .button(ClickableText::new().text("申请退款")
                        .action(MessageAction::new()
                        .action_type(MessageActionType::ActionTypeSendMessage)
                        .jump_url("https://www.xxx.com/notify")
                        .mini_program_jump_info(MiniProgramJump::new("wx1234567890abcdef")
                        .path("pages/index/index").text("查看订单"))
                        .message_info(ReplyMessage::new("我要退款")
                        .custom_data("session-1")).action_id("refund-1"))
                        .invalid_info(ClickLimit::new()
                        .expired_time(emitted_tests::time("2015-05-20T13:29:35+08:00"))
                        .multi_clickable(false))).button_group(ButtonGroup::new()
                        .buttons(vec![ClickableText::new().text("申请退款")
                        .action(MessageAction::new()
                        .action_type(MessageActionType::ActionTypeSendMessage)
                        .jump_url("https://www.xxx.com/notify")
                        .mini_program_jump_info(MiniProgramJump::new("wx1234567890abcdef")
                        .path("pages/index/index").text("查看订单"))
                        .message_info(ReplyMessage::new("我要退款")
                        .custom_data("session-1")).action_id("refund-1"))
                        .invalid_info(ClickLimit::new()
                        .expired_time(emitted_tests::time("2015-05-20T13:29:35+08:00"))
                        .multi_clickable(false))])
                        .button_layout(ButtonLayout::LayoutHorizontal)
                        .invalid_info(ClickLimit::new()
                        .expired_time(emitted_tests::time("2015-05-20T13:29:35+08:00"))
                        .multi_clickable(false)))
                    ],
                )
                .sender_identity(SenderIdentity::Manual)
                .custom_data("session-1"),
            idempotent_id: "550e8400-e29b-41d4-a716-446655440000".into(),
        },
    );
    examples.request("respond_immediate_service_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/merchant-service/complaints-v2/200201820200101080076610000/response-immediate-service",
        r#"{
            "complainted_mchid": "1900012181", "message": {"blocks": [{"type": "TEXT", "text": {
            "text": "您好，请问有什么可以帮您？", "color": "DEFAULT", "is_bold": false}, "image": {
            "media_id": "BB04A5DEEFEA18D4F2554C1EDD3B610B.bmp",
            "image_style_type": "IMAGE_STYLE_TYPE_NARROW"}, "link": {"text": "申请退款", "action": {
            "action_type": "ACTION_TYPE_SEND_MESSAGE", "jump_url": "https://www.xxx.com/notify",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}, "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}, "invalid_info": {"expired_time": "2015-05-20T13:29:35+08:00",
            "multi_clickable": false}}, "faq_list": {"faqs": [{"faq_id": "faq-1",
            "faq_title": "退款多久到账？", "action": {"action_type": "ACTION_TYPE_SEND_MESSAGE",
            "jump_url": "https://www.xxx.com/notify", "mini_program_jump_info": {
            "appid": "wx1234567890abcdef", "path": "pages/index/index", "text": "查看订单"},
            "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}}]}, "button": {"text": "申请退款", "action": {
            "action_type": "ACTION_TYPE_SEND_MESSAGE", "jump_url": "https://www.xxx.com/notify",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}, "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}, "invalid_info": {"expired_time": "2015-05-20T13:29:35+08:00",
            "multi_clickable": false}}, "button_group": {"buttons": [{"text": "申请退款", "action": {
            "action_type": "ACTION_TYPE_SEND_MESSAGE", "jump_url": "https://www.xxx.com/notify",
            "mini_program_jump_info": {"appid": "wx1234567890abcdef", "path": "pages/index/index",
            "text": "查看订单"}, "message_info": {"content": "我要退款", "custom_data": "session-1"},
            "action_id": "refund-1"}, "invalid_info": {"expired_time": "2015-05-20T13:29:35+08:00",
            "multi_clickable": false}}], "button_layout": "LAYOUT_HORIZONTAL", "invalid_info": {
            "expired_time": "2015-05-20T13:29:35+08:00", "multi_clickable": false}}}],
            "sender_identity": "MANUAL", "custom_data": "session-1"},
            "idempotent_id": "550e8400-e29b-41d4-a716-446655440000"}"#);
    examples.round_trip::<RespondImmediateServiceResponse>("respond_immediate_service_response_example_round_trips",
        r#"{
            "log_id": "300285320210322170000071077"}"#);
    let operation = UpdateRefundProgress::new(
            "200201820200101080076610000",
            RefundDecision::Approve,
        )
        .launch_refund_day(3)
        .reject_reason("拒绝退款")
        .reject_media_list(
            vec![
                "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
                .into()
            ],
        )
        .remark("已处理完成");
    examples.request("update_refund_progress_example_builds_the_documented_request", &operation,
        "POST",
        "/v3/merchant-service/complaints-v2/200201820200101080076610000/update-refund-progress",
        r#"{"action": "APPROVE",
            "launch_refund_day": 3, "reject_reason": "拒绝退款", "reject_media_list": [
            "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"],
            "remark": "已处理完成"}"#);
    let operation = UploadComplaintImage::new(Upload::new("filea.jpg", &b"a file"[..]));
    examples.upload("upload_complaint_image_sends_the_file_behind_its_signed_description",
        &operation, "POST", "/v3/merchant-service/images/upload", (r#"{
            "filename": "filea.jpg"}"#, "sha256"), &[]);
    examples.round_trip::<UploadedMedia>("upload_complaint_image_response_example_round_trips",
        r#"{
            "media_id": "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"}"#);
    let operation = DownloadComplaintImage::new("xxxxx");
    examples.file_request("download_complaint_image_example_builds_the_documented_request",
        &operation, "GET", "/v3/merchant-service/images/xxxxx", "");
    examples.round_trip::<NewComplaint>("complaint_create_resource_example_round_trips", r#"{
            "complaint_id": "200201820200101080076610000", "action_type": "CREATE_COMPLAINT",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "4200000404201909069117582536",
            "complaint_time": "2015-05-20T13:29:35.120+08:00", "amount": 200,
            "payer_phone": "18500000000", "complaint_detail": "反馈一个重复扣费的问题",
            "complaint_state": "PAYER_COMPLAINTED",
            "complaint_handle_state": "WAIT_MERCHANT_RESPONSE"}"#);
    examples.event("complaint_create_resource_example_decodes_as_its_event", Event::decode,
        "COMPLAINT.CREATE", r#"{
            "complaint_id": "200201820200101080076610000", "action_type": "CREATE_COMPLAINT",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "4200000404201909069117582536",
            "complaint_time": "2015-05-20T13:29:35.120+08:00", "amount": 200,
            "payer_phone": "18500000000", "complaint_detail": "反馈一个重复扣费的问题",
            "complaint_state": "PAYER_COMPLAINTED",
            "complaint_handle_state": "WAIT_MERCHANT_RESPONSE"}"#,
        |event| matches!(event, Event::ComplaintCreate(_)));
    examples.event_hides::<NewComplaint, Event>("complaint_create_resource_hides_what_is_personal",
        Event::decode, "COMPLAINT.CREATE", r#"{
            "complaint_id": "200201820200101080076610000", "action_type": "CREATE_COMPLAINT",
            "out_trade_no": "1217752501201407033233368018",
            "transaction_id": "4200000404201909069117582536",
            "complaint_time": "2015-05-20T13:29:35.120+08:00", "amount": 200,
            "payer_phone": "Personal1x", "complaint_detail": "Personal2x",
            "complaint_state": "PAYER_COMPLAINTED",
            "complaint_handle_state": "WAIT_MERCHANT_RESPONSE"}"#, &[("payer_phone", "Personal1x"),
            ("complaint_detail", "Personal2x")]);
    examples.round_trip::<ComplaintEvent>("complaint_state_change_resource_example_round_trips",
        r#"{
            "complaint_id": "200201820200101080076610000", "action_type": "CREATE_COMPLAINT"}"#);
    examples.event("complaint_state_change_resource_example_decodes_as_its_event", Event::decode,
        "COMPLAINT.STATE_CHANGE", r#"{
            "complaint_id": "200201820200101080076610000", "action_type": "CREATE_COMPLAINT"}"#,
        |event| matches!(event, Event::ComplaintStateChange(_)));
    examples.finish();
}
