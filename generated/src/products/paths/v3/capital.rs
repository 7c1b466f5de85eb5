// Written by `cargo xtask codegen` from spec/applyment.yaml; edit that file instead.

//! Everything below `/v3/capital`.

use wechatpay_client::{Client, Encrypted};

use crate::Call;
use crate::products::applyment::{
    BankAliasCode, ListBankBranches, ListBankBranchesRequired, ListCities, ListCorporateBanks,
    ListPersonalBanks, ListProvinces, ProvinceCode, SearchBanksByBankAccount,
};

/// `/v3/capital`
pub struct V3Capital<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Capital<'c> {
    /// `/v3/capital/capitallhh`
    #[inline]
    pub fn capitallhh(self) -> V3CapitalCapitallhh<'c> {
        V3CapitalCapitallhh { client: self.client }
    }
}

/// `/v3/capital/capitallhh`
pub struct V3CapitalCapitallhh<'c> {
    client: &'c Client,
}

impl<'c> V3CapitalCapitallhh<'c> {
    /// `/v3/capital/capitallhh/areas`
    #[inline]
    pub fn areas(self) -> V3CapitalCapitallhhAreas<'c> {
        V3CapitalCapitallhhAreas { client: self.client }
    }

    /// `/v3/capital/capitallhh/banks`
    #[inline]
    pub fn banks(self) -> V3CapitalCapitallhhBanks<'c> {
        V3CapitalCapitallhhBanks { client: self.client }
    }
}

/// `/v3/capital/capitallhh/areas`
pub struct V3CapitalCapitallhhAreas<'c> {
    client: &'c Client,
}

impl<'c> V3CapitalCapitallhhAreas<'c> {
    /// `/v3/capital/capitallhh/areas/provinces`
    #[inline]
    pub fn provinces(self) -> V3CapitalCapitallhhAreasProvinces<'c> {
        V3CapitalCapitallhhAreasProvinces { client: self.client }
    }
}

/// `/v3/capital/capitallhh/areas/provinces`
pub struct V3CapitalCapitallhhAreasProvinces<'c> {
    client: &'c Client,
}

impl<'c> V3CapitalCapitallhhAreasProvinces<'c> {
    /// 查询省份列表:
    /// [`ListProvinces`].
    #[inline]
    pub fn get(self) -> Call<'c, ListProvinces> {
        Call::new(self.client, ListProvinces::new())
    }

    /// `/v3/capital/capitallhh/areas/provinces/{province_code}`
    #[inline]
    pub fn province_code(
        self,
        province_code: impl Into<ProvinceCode>,
    ) -> V3CapitalCapitallhhAreasProvincesProvinceCode<'c> {
        V3CapitalCapitallhhAreasProvincesProvinceCode {
            client: self.client, province_code: province_code.into(),
        }
    }
}

/// `/v3/capital/capitallhh/areas/provinces/{province_code}`
pub struct V3CapitalCapitallhhAreasProvincesProvinceCode<'c> {
    client: &'c Client,
    province_code: ProvinceCode,
}

impl<'c> V3CapitalCapitallhhAreasProvincesProvinceCode<'c> {
    /// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
    #[inline]
    pub fn cities(self) -> V3CapitalCapitallhhAreasProvincesProvinceCodeCities<'c> {
        V3CapitalCapitallhhAreasProvincesProvinceCodeCities {
            client: self.client, province_code: self.province_code,
        }
    }
}

/// `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`
pub struct V3CapitalCapitallhhAreasProvincesProvinceCodeCities<'c> {
    client: &'c Client,
    province_code: ProvinceCode,
}

impl<'c> V3CapitalCapitallhhAreasProvincesProvinceCodeCities<'c> {
    /// 查询城市列表:
    /// [`ListCities`].
    #[inline]
    pub fn get(self) -> Call<'c, ListCities> {
        Call::new(self.client, ListCities::new(self.province_code))
    }
}

/// `/v3/capital/capitallhh/banks`
pub struct V3CapitalCapitallhhBanks<'c> {
    client: &'c Client,
}

impl<'c> V3CapitalCapitallhhBanks<'c> {
    /// `/v3/capital/capitallhh/banks/corporate-banking`
    #[inline]
    pub fn corporate_banking(self) -> V3CapitalCapitallhhBanksCorporateBanking<'c> {
        V3CapitalCapitallhhBanksCorporateBanking { client: self.client }
    }

    /// `/v3/capital/capitallhh/banks/personal-banking`
    #[inline]
    pub fn personal_banking(self) -> V3CapitalCapitallhhBanksPersonalBanking<'c> {
        V3CapitalCapitallhhBanksPersonalBanking { client: self.client }
    }

    /// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`
    #[inline]
    pub fn search_banks_by_bank_account(
        self,
    ) -> V3CapitalCapitallhhBanksSearchBanksByBankAccount<'c> {
        V3CapitalCapitallhhBanksSearchBanksByBankAccount { client: self.client }
    }

    /// `/v3/capital/capitallhh/banks/{bank_alias_code}`
    #[inline]
    pub fn bank_alias_code(
        self,
        bank_alias_code: impl Into<BankAliasCode>,
    ) -> V3CapitalCapitallhhBanksBankAliasCode<'c> {
        V3CapitalCapitallhhBanksBankAliasCode {
            client: self.client, bank_alias_code: bank_alias_code.into(),
        }
    }
}

/// `/v3/capital/capitallhh/banks/corporate-banking`
pub struct V3CapitalCapitallhhBanksCorporateBanking<'c> {
    client: &'c Client,
}

impl<'c> V3CapitalCapitallhhBanksCorporateBanking<'c> {
    /// 查询支持对公业务的银行列表:
    /// [`ListCorporateBanks`].
    #[inline]
    pub fn get(self, limit: i64) -> Call<'c, ListCorporateBanks> {
        Call::new(self.client, ListCorporateBanks::new(limit))
    }
}

/// `/v3/capital/capitallhh/banks/personal-banking`
pub struct V3CapitalCapitallhhBanksPersonalBanking<'c> {
    client: &'c Client,
}

impl<'c> V3CapitalCapitallhhBanksPersonalBanking<'c> {
    /// 查询支持个人业务的银行列表:
    /// [`ListPersonalBanks`].
    #[inline]
    pub fn get(self, limit: i64) -> Call<'c, ListPersonalBanks> {
        Call::new(self.client, ListPersonalBanks::new(limit))
    }
}

/// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`
pub struct V3CapitalCapitallhhBanksSearchBanksByBankAccount<'c> {
    client: &'c Client,
}

impl<'c> V3CapitalCapitallhhBanksSearchBanksByBankAccount<'c> {
    /// 获取对私银行卡号开户银行:
    /// [`SearchBanksByBankAccount`].
    #[inline]
    pub fn get(
        self,
        account_number: impl Into<Encrypted>,
    ) -> Call<'c, SearchBanksByBankAccount> {
        Call::new(self.client, SearchBanksByBankAccount::new(account_number))
    }
}

/// `/v3/capital/capitallhh/banks/{bank_alias_code}`
pub struct V3CapitalCapitallhhBanksBankAliasCode<'c> {
    client: &'c Client,
    bank_alias_code: BankAliasCode,
}

impl<'c> V3CapitalCapitallhhBanksBankAliasCode<'c> {
    /// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`
    #[inline]
    pub fn branches(self) -> V3CapitalCapitallhhBanksBankAliasCodeBranches<'c> {
        V3CapitalCapitallhhBanksBankAliasCodeBranches {
            client: self.client, bank_alias_code: self.bank_alias_code,
        }
    }
}

/// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`
pub struct V3CapitalCapitallhhBanksBankAliasCodeBranches<'c> {
    client: &'c Client,
    bank_alias_code: BankAliasCode,
}

impl<'c> V3CapitalCapitallhhBanksBankAliasCodeBranches<'c> {
    /// 查询支行列表:
    /// [`ListBankBranches`].
    #[inline]
    pub fn get(self, required: ListBankBranchesRequired) -> Call<'c, ListBankBranches> {
        Call::new(self.client, ListBankBranches::new(self.bank_alias_code, required))
    }
}
