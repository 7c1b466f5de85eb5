//! What a user has chosen for a sandbox. Whatever was not has a default that works.

use std::{
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use wechatpay_auth::Clock;

use crate::keys::{algorithm::Algorithm, platform::Choice, set::Provided};

pub(super) struct Choices {
    pub(super) listen: SocketAddr,
    pub(super) allow_remote: bool,
    pub(super) spec: Option<PathBuf>,
    pub(super) keys_dir: Option<PathBuf>,
    pub(super) provided: Provided,
    pub(super) choice: Choice,
    pub(super) callbacks: Option<Algorithm>,
    pub(super) notify_url: Option<String>,
    pub(super) forward_to: Option<String>,
    pub(super) forward_path: bool,
    pub(super) merchant_dir: Option<PathBuf>,
    pub(super) state_file: Option<PathBuf>,
    pub(super) speed: f64,
    pub(super) probe_every: Option<u32>,
    pub(super) allow_remote_control: bool,
    pub(super) tls: bool,
    pub(super) tls_names: Vec<String>,
    pub(super) clock: Clock,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            allow_remote: false,
            spec: None,
            keys_dir: None,
            provided: Provided::default(),
            choice: Choice::default(),
            callbacks: None,
            notify_url: None,
            forward_to: None,
            forward_path: false,
            merchant_dir: None,
            state_file: None,
            speed: 1.0,
            probe_every: None,
            allow_remote_control: false,
            tls: false,
            tls_names: Vec::new(),
            clock: Clock::system(),
        }
    }
}
