//! `SigningMiddleware` on a client of one's own, against a gateway on loopback.

mod answers;
mod gateway;
mod interrupted;
mod refresh;
mod requests;
mod swapped;
