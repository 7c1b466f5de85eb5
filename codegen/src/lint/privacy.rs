//! Rules about what is personal.
//!
//! In: wire names and Chinese titles. Out: a finding for each single value that reads like a
//! person's and says neither that it is (`x-sensitive: true`, `x-encrypted: true`) nor that it is
//! none (`x-sensitive: false`).

use super::look::{Look, finding};
use crate::{
    Diagnostic,
    api::{Kind, Schema},
};

/// Words of a wire name, or several in a row, that stand for a person or lead to one.
const NAMES: &[&str] = &[
    "address",
    "auth_code",
    "bank_card",
    "birthday",
    "contact_name",
    "display_name",
    "email",
    "gps",
    "id_card",
    "id_number",
    "idcard",
    "ip",
    "latitude",
    "location",
    "longitude",
    "mobile",
    "nickname",
    "openid",
    "passport",
    "payer_name",
    "phone",
    "plate",
    "qq",
    "real_name",
    "tel",
    "telephone",
    "user_name",
    "username",
];

/// The same in titles.
const TITLES: &[&str] = &[
    "姓名",
    "昵称",
    "手机",
    "电话",
    "联系方式",
    "邮箱",
    "地址",
    "住址",
    "身份证",
    "证件号",
    "护照",
    "银行卡",
    "卡号",
    "入账账户",
    "车牌",
    "投诉详情",
    "经度",
    "纬度",
];

pub(super) fn personal_data_is_marked(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let (Some(wire), Some(property)) = (visit.wire, visit.property) else { continue };
        let title = look.api.layers(&property.schema).find_map(|layer| layer.docs.title.as_deref()).unwrap_or_default();
        let mut inside = &property.schema;
        let mut says = says_whether(look, inside);
        while let Kind::Array(items) = &look.api.follow(inside).kind {
            inside = items;
            says |= says_whether(look, inside);
        }
        let single = matches!(look.api.follow(inside).kind, Kind::String | Kind::Integer | Kind::Number);
        if single && !says && reads_personal(wire, title) {
            let message = format!("`{wire}` ({title}) reads like personal data");
            let help = "Add `x-sensitive: true`, which hides it, or `x-sensitive: false` if it is nobody's.";
            found.push(finding(&visit.schema.origin, message, help));
        }
    }
}

fn says_whether(look: &Look<'_>, schema: &Schema) -> bool {
    look.api.layers(schema).any(|layer| layer.sensitive || layer.encrypted || layer.impersonal)
}

fn reads_personal(wire: &str, title: &str) -> bool {
    // Where something is to be fetched or told is nobody's home.
    if wire == "url" || wire.ends_with("_url") {
        return false;
    }
    let words = format!("_{}_", wire.to_ascii_lowercase().replace('-', "_"));
    let named = NAMES.iter().any(|name| words.contains(&format!("_{name}_"))) || words.ends_with("_account_");
    let ip = title.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word.eq_ignore_ascii_case("ip"));
    named || ip || TITLES.iter().any(|word| title.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_titles_of_people_read_personal() {
        for (wire, title) in [
            ("payer_phone", "投诉人联系方式"),
            ("mobile", "号码"),
            ("contact_tel", "号码"),
            ("user_name", "收款用户"),
            ("name", "收款人姓名"),
            ("id_card_number", "号码"),
            ("bank_account", "收款账户"),
            ("user_received_account", "退款入账账户"),
            ("bank_card_number_tail", "尾号"),
            ("client_ip", "终端"),
            ("scene", "用户终端IP"),
            ("return_address", "归还地点"),
            ("longitude", "归还地点经度"),
            ("plate_number", "号码"),
            ("sp_openid", "用户服务标识"),
            ("email", "联系"),
            ("complaint_detail", "投诉详情"),
        ] {
            assert!(reads_personal(wire, title), "{wire} {title}");
        }
    }

    #[test]
    fn names_and_titles_of_things_do_not() {
        for (wire, title) in [
            ("goods_name", "商品名称"),
            ("store_name", "门店名称"),
            ("notify_url", "通知地址"),
            ("url", "通知地址"),
            ("download_url", "下载地址"),
            ("bank_type", "付款银行"),
            ("bank_name", "银行名称"),
            ("account_type", "账户类型"),
            ("description", "商品描述"),
            ("out_trade_no", "商户订单号"),
            ("vip_level", "VIP等级"),
            ("hotel_id", "酒店编号"),
            ("template_id", "模板"),
        ] {
            assert!(!reads_personal(wire, title), "{wire} {title}");
        }
    }
}
