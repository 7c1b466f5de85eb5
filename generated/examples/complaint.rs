//! 消费者投诉 (a complaint), answered with an uploaded picture.
//!
//! ```sh
//! cargo run --example complaint --features axum,merchant_service
//! ```
//!
//! It starts a sandbox and a shop on this machine. The shop says where it wants
//! to hear of complaints, hears of one, looks it up, and answers with a picture.

mod support;

use std::error::Error;

use serde_json::json;
use wechatpay::{
    Callbacks, Client, Event, Upload,
    merchant_service::{
        CompleteComplaint, CreateComplaintNotification, DownloadComplaintImage, Event as Complaints, ListComplaints,
        ListComplaintsRequired, QueryComplaint, RespondComplaint, UploadComplaintImage,
    },
};
use wechatpay_sandbox::Sandbox;

use support::Door;

const COMPLAINT: &str = "200201820200101080076610000";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let mchid = sandbox.merchant().mchid().to_owned();
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys()).base_url(sandbox.base_url()).build()?;
    let mut shop = Door::new().await?.open(Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key()));

    // 1. Where complaints are to be told; once for each merchant.
    client.send(&CreateComplaintNotification::new(&shop.notify_url)).await?;

    // 2. A user complains: here the sandbox does.
    let told = json!({"complaint_id": COMPLAINT, "action_type": "CREATE_COMPLAINT"});
    sandbox.notify(&shop.notify_url, "COMPLAINT.CREATE", told).await?;
    let callback = shop.hears().await?;
    let Ok(Event::MerchantService(Complaints::ComplaintCreate(told))) = callback.event() else {
        return Err(format!("{} was not expected", callback.event_type()).into());
    };

    // 3. What it is about. Telephone numbers come encrypted and are plain text here; `Debug` hides them.
    let complaint = client.send(&QueryComplaint::new(&told.complaint_id)).await?;
    println!("{}: {}", complaint.complaint_id, complaint.complaint_detail);

    // 4. The picture goes up first; its number goes into the answer.
    let picture = UploadComplaintImage::new(Upload::new("发货凭证.png", &b"\x89PNG\r\n\x1a\n"[..]));
    let uploaded = client.send(&picture).await?;
    let answer = RespondComplaint::new(&told.complaint_id, &mchid, "您好，已为您补发，凭证见图。");
    client.send(&answer.response_images(vec![uploaded.media_id.clone()])).await?;
    println!("answered with {}", uploaded.media_id);

    // What the user sees.
    let seen = client.download_file(&DownloadComplaintImage::new(&uploaded.media_id)).await?.bytes(1 << 20).await?;
    if seen != *picture.file.content() {
        return Err("another picture came back".into());
    }

    // 5. Done.
    client.send(&CompleteComplaint::new(&told.complaint_id, &mchid)).await?;

    // Every day: what is still open, page by page.
    let mut open = client.items(
        ListComplaints::new(ListComplaintsRequired {
            begin_date: "2019-01-01".parse()?,
            end_date: "2019-01-10".parse()?,
        })
        .limit(50)
        .offset(0),
    );
    while let Some(complaint) = open.next().await {
        println!("listed {}", complaint?.complaint_id);
    }
    Ok(())
}
