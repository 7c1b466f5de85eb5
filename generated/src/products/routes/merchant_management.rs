// Written by `cargo xtask codegen` from spec/merchant_management.yaml; edit that file instead.

//! The routes of 商户管理记录、尽职调查、管控查询 (restrictions and due diligence of sub-merchants).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 分页查询子商户名下的商户管理记录.
pub const LIST_RECORDS: Meta = Meta::new(
        "GET",
        "/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
    )
    .named("merchant_management", "list_records")
    .success(200)
    .retry(Retry::Read);

/// 查询子商户下指定商户管理记录.
pub const GET_RECORD: Meta = Meta::new(
        "GET",
        "/v3/mch-manage/mch-manage-records/{manage_record_id}",
    )
    .named("merchant_management", "get_record")
    .success(200)
    .retry(Retry::Read);

/// 对指定商户管理记录提交资料.
pub const CREATE_RECORD_SUBMISSION: Meta = Meta::new(
        "POST",
        "/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
    )
    .named("merchant_management", "create_record_submission")
    .success(200)
    .retry(Retry::Never);

/// 上传商户提交资料文件.
pub const UPLOAD_SUBMISSION_FILE: Meta = Meta::new(
        "POST",
        "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
    )
    .named("merchant_management", "upload_submission_file")
    .success(200)
    .retry(Retry::Never);

/// 查询子商户强化尽调单信息.
pub const GET_DUE_DILIGENCE: Meta = Meta::new(
        "GET",
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
    )
    .named("merchant_management", "get_due_diligence")
    .success(200)
    .retry(Retry::Read);

/// 提交尽调资料.
pub const SUBMIT_DUE_DILIGENCE: Meta = Meta::new(
        "POST",
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
    )
    .named("merchant_management", "submit_due_diligence")
    .success(200)
    .retry(Retry::Never);

/// 上传尽调资料文件.
pub const UPLOAD_DUE_DILIGENCE_FILE: Meta = Meta::new(
        "POST",
        "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    )
    .named("merchant_management", "upload_due_diligence_file")
    .success(200)
    .retry(Retry::Never);

/// 查询子商户管控情况.
pub const QUERY_SUB_MCH_LIMITATION: Meta = Meta::new(
        "GET",
        "/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
    )
    .named("merchant_management", "query_sub_mch_limitation")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::FREQUENCY_LIMITED]);
