// Written by `cargo xtask codegen` from spec/merchant_store.yaml; edit that file instead.

//! Everything below `/v3/merchant-store`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::merchant_store::{
    BindRecipient, CreateStore, CreateStoreRequired, GetStore, MerchantStoreId, ModifyStore,
    StoreRecipient, UnbindRecipient,
};

/// `/v3/merchant-store`
pub struct V3MerchantStore<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3MerchantStore<'c> {
    /// `/v3/merchant-store/stores`
    #[inline]
    pub fn stores(self) -> V3MerchantStoreStores<'c> {
        V3MerchantStoreStores { client: self.client }
    }
}

/// `/v3/merchant-store/stores`
pub struct V3MerchantStoreStores<'c> {
    client: &'c Client,
}

impl<'c> V3MerchantStoreStores<'c> {
    /// 创建门店:
    /// [`CreateStore`].
    #[inline]
    pub fn post(self, required: CreateStoreRequired) -> Call<'c, CreateStore> {
        Call::new(self.client, CreateStore::new(required))
    }

    /// `/v3/merchant-store/stores/{store_id}`
    #[inline]
    pub fn store_id(
        self,
        store_id: impl Into<MerchantStoreId>,
    ) -> V3MerchantStoreStoresStoreId<'c> {
        V3MerchantStoreStoresStoreId { client: self.client, store_id: store_id.into() }
    }
}

/// `/v3/merchant-store/stores/{store_id}`
pub struct V3MerchantStoreStoresStoreId<'c> {
    client: &'c Client,
    store_id: MerchantStoreId,
}

impl<'c> V3MerchantStoreStoresStoreId<'c> {
    /// 查询门店:
    /// [`GetStore`].
    #[inline]
    pub fn get(self) -> Call<'c, GetStore> {
        Call::new(self.client, GetStore::new(self.store_id))
    }

    /// 修改门店:
    /// [`ModifyStore`].
    #[inline]
    pub fn patch(self) -> Call<'c, ModifyStore> {
        Call::new(self.client, ModifyStore::new(self.store_id))
    }

    /// `/v3/merchant-store/stores/{store_id}/recipients`
    #[inline]
    pub fn recipients(self) -> V3MerchantStoreStoresStoreIdRecipients<'c> {
        V3MerchantStoreStoresStoreIdRecipients {
            client: self.client, store_id: self.store_id,
        }
    }
}

/// `/v3/merchant-store/stores/{store_id}/recipients`
pub struct V3MerchantStoreStoresStoreIdRecipients<'c> {
    client: &'c Client,
    store_id: MerchantStoreId,
}

impl<'c> V3MerchantStoreStoresStoreIdRecipients<'c> {
    /// `/v3/merchant-store/stores/{store_id}/recipients/bind`
    #[inline]
    pub fn bind(self) -> V3MerchantStoreStoresStoreIdRecipientsBind<'c> {
        V3MerchantStoreStoresStoreIdRecipientsBind {
            client: self.client, store_id: self.store_id,
        }
    }

    /// `/v3/merchant-store/stores/{store_id}/recipients/unbind`
    #[inline]
    pub fn unbind(self) -> V3MerchantStoreStoresStoreIdRecipientsUnbind<'c> {
        V3MerchantStoreStoresStoreIdRecipientsUnbind {
            client: self.client, store_id: self.store_id,
        }
    }
}

/// `/v3/merchant-store/stores/{store_id}/recipients/bind`
pub struct V3MerchantStoreStoresStoreIdRecipientsBind<'c> {
    client: &'c Client,
    store_id: MerchantStoreId,
}

impl<'c> V3MerchantStoreStoresStoreIdRecipientsBind<'c> {
    /// 绑定门店收款信息:
    /// [`BindRecipient`].
    #[inline]
    pub fn post(self, store_recipient: Vec<StoreRecipient>) -> Call<'c, BindRecipient> {
        Call::new(self.client, BindRecipient::new(self.store_id, store_recipient))
    }
}

/// `/v3/merchant-store/stores/{store_id}/recipients/unbind`
pub struct V3MerchantStoreStoresStoreIdRecipientsUnbind<'c> {
    client: &'c Client,
    store_id: MerchantStoreId,
}

impl<'c> V3MerchantStoreStoresStoreIdRecipientsUnbind<'c> {
    /// 解除门店收款信息绑定:
    /// [`UnbindRecipient`].
    #[inline]
    pub fn post(self) -> Call<'c, UnbindRecipient> {
        Call::new(self.client, UnbindRecipient::new(self.store_id))
    }
}
