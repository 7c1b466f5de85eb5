//! `wechatpay call`: one call, from words to a verified response.
//!
//! In: an operation or a path, and values. Out: JSON, a file, or why not. What always holds: what does not fit the
//! description is not sent, and nothing is printed that was not verified, but for files, which WeChat Pay does not sign.

use std::{io::Write as _, path::PathBuf};

use clap::Args;
use serde_json::Value;
use wechatpay::{Client, ClientBuilder};
use wechatpay_auth::{Caller, Clock, NonceSource};
use wechatpay_client::{ChainCall, Download, Response};

use crate::{
    assembly::{Asked, Assembly, assemble, unknown_fields},
    book::Book,
    chain::chain,
    decrypt,
    exit::Exit,
    failure::{Failure, visible},
    json,
    language::Language,
    location::Location,
    output::Output,
    profile,
    signature::{self, Notes, Signed},
    surroundings::{Global, Surroundings},
    values::{self, Given, Named},
};

/// Methods of HTTP, which no product is called as.
const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];

/// What is called, and how.
#[derive(Debug, Args)]
pub(crate) struct Call {
    /// PRODUCT.OPERATION, or a method followed by a path
    #[arg(value_name = "OPERATION | METHOD PATH")]
    what: String,
    /// The path, then values: NAME=TEXT, NAME:=JSON, NAME=@FILE
    ///
    /// A name is that of a parameter, or of a field of the body: `amount.total`, `goods.0.id`, or as a pointer
    /// `/amount/total`, which never means a parameter. What is between @ and the end is a file with the text, so that
    /// nothing personal stays in the history of the shell.
    #[arg(value_name = "VALUE")]
    rest: Vec<String>,
    /// A value of the query: NAME=TEXT; may be given again
    #[arg(short, long, value_name = "NAME=TEXT")]
    query: Vec<String>,
    /// The body: JSON, @FILE, or @- for standard input. Values are put into it
    #[arg(short, long, value_name = "JSON")]
    data: Option<String>,
    /// Print the body as it came, byte for byte
    #[arg(long)]
    raw: bool,
    /// Download the file that the response leads to, unpacked, opened where it is sealed, and compared with its hash
    #[arg(long, conflicts_with_all = ["raw", "decrypt"])]
    download: bool,
    /// Decrypt the encrypted fields of the response (敏感信息)
    #[arg(long)]
    decrypt: bool,
    /// Send nothing: print what would be signed, and the same call for curl
    #[arg(long)]
    dry_run: bool,
    /// Show what was signed and by what the response was verified; the Authorization is good for five minutes
    #[arg(long)]
    show_signature: bool,
    /// Send it even if it does not fit the description
    #[arg(long)]
    unchecked: bool,
    /// Call as a brand (品牌), where the description does not say so
    #[arg(long)]
    brand: bool,
    /// Where the body goes, a file for one [default: standard output]
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Call {
    /// The values, and the path where a method stands before it.
    fn words(&self) -> Result<(Option<&str>, &[String]), Failure> {
        let is_method = METHODS.iter().any(|method| method.eq_ignore_ascii_case(&self.what));
        match (is_method, self.rest.split_first()) {
            (false, _) => Ok((None, &self.rest)),
            (true, Some((path, values))) => Ok((Some(path), values)),
            (true, None) => {
                Err(Failure::usage("a method is followed by a path: `wechatpay call GET /v3/certificates`"))
            }
        }
    }
}

pub(crate) async fn run(options: &Call, global: &Global, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
    let book = Book::bundled()?;
    let (path, words) = options.words()?;
    let (path, in_path) = match path.and_then(|path| path.split_once('?')) {
        Some((path, query)) => (Some(path), query),
        None => (path, ""),
    };
    let asked = Asked::of(&book, &options.what, path)?;
    let mut query = Vec::new();
    for pair in in_path.split('&').filter(|pair| !pair.is_empty()) {
        let plain = |part: &str| percent_encoding::percent_decode_str(part).decode_utf8_lossy().into_owned();
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        query.push(Named { name: plain(name), given: Given::Text(plain(value)) });
    }
    query.extend(Named::parse_all(&options.query)?);
    let body = options.data.as_deref().map(|data| values::body(data, around)).transpose()?;
    let made = assemble(&book, &asked, query, body, Named::parse_all(words)?, options.unchecked)?;
    if !options.unchecked {
        made.check(&book, &asked, global.language(around))?;
        // The API may have grown, so they are sent; and it passes over what it does not know, so they are told.
        let unknown = asked.entry.zip(made.body.as_ref()).map(|(entry, body)| unknown_fields(&book, entry, body));
        for pointer in unknown.into_iter().flatten() {
            writeln!(around.err, "note: the description has no field `{}`: it is sent as it is", visible(&pointer))?;
        }
    }
    let task = Task { options, global, book: &book, asked: &asked, made: &made };
    if options.brand || asked.is_of_a_brand() {
        task.go(Client::of_brand_settings(&profile::brand(global, around)?), around).await
    } else {
        task.go(Client::of_settings(&profile::merchant(global, around)?), around).await
    }
}

/// A call that is ready but for its client.
struct Task<'t> {
    options: &'t Call,
    global: &'t Global,
    book: &'t Book,
    asked: &'t Asked<'t>,
    made: &'t Assembly,
}

impl Task<'_> {
    async fn go<C: Caller>(&self, builder: ClientBuilder<C>, around: &mut Surroundings<'_>) -> Result<Exit, Failure> {
        let (notes, language) = (Notes::default(), self.global.language(around));
        let builder = builder.user_agent_suffix(concat!("wechatpay-cli/", env!("CARGO_PKG_VERSION")));
        let client = builder.clock(notes.clock()).nonce(notes.nonces()).build();
        let client = client.map_err(|error| Failure::new(Exit::Settings, error.to_string()))?;
        let call = chain(&client, self.made)?;
        let request = call.request().map_err(|error| Failure::of_call(error, language))?.clone();
        if self.options.dry_run {
            let nonce = NonceSource::system().next();
            let nonce = nonce.map_err(|error| Failure::new(Exit::Failed, error.to_string()))?;
            let signed = Signed::new(client.caller(), &request, Clock::system().now(), nonce)?;
            self.rehearse(&signed, &client, around)?;
            return Ok(Exit::Done);
        }
        let for_file = self.asked.entry.is_some_and(|entry| entry.operation.response.file);
        let answered = if for_file {
            self.download(&client, request.clone(), around).await
        } else {
            self.send(call, &client, around).await
        };
        if self.options.show_signature
            && let Some((timestamp, nonce)) = notes.last()
        {
            let signed = Signed::new(client.caller(), &request, timestamp, nonce)?;
            signed.write_text(around.err)?;
            signed.write_authorization(around.err)?;
            if let Ok(Some(response)) = &answered {
                signature::write_response(around.err, response.headers())?;
            }
        }
        answered.map(|_| Exit::Done)
    }

    /// Shows what would be sent.
    fn rehearse<C: Caller>(
        &self,
        signed: &Signed<'_>,
        client: &Client<C>,
        around: &mut Surroundings<'_>,
    ) -> Result<(), Failure> {
        let shows = self.options.show_signature;
        signed.write_text(around.out)?;
        if shows {
            signed.write_authorization(around.out)?;
        }
        // A ring may hold keys of both algorithms; a call asks for one of its own.
        let keys = client.key_ring().in_effect(client.caller().algorithm(), Clock::system().now());
        let serial = signed.request.encrypted_with().or_else(|| keys.preferred()).map(|serial| serial.as_str());
        signed.write_curl(around.out, client.base_url(), serial, self.made.file.as_ref(), shows)?;
        writeln!(around.err, "note: nothing was sent")?;
        Ok(())
    }

    async fn send<C: Caller>(
        &self,
        call: ChainCall<'_, Response<Value>>,
        client: &Client<C>,
        around: &mut Surroundings<'_>,
    ) -> Result<Option<Response<Value>>, Failure> {
        let language = self.global.language(around);
        if self.options.download {
            let response = call.send().await.map_err(|error| Failure::of_call(&error, language))?;
            self.follow(&response, client, around).await?;
            return Ok(Some(response));
        }
        let coloured = self.options.output.is_none() && self.global.coloured(around);
        // Before the call: a response that then has no place would be lost, and the call done all the same.
        let mut to = Output::begin(self.options.output.as_deref(), around)?;
        let response = call.send().await.map_err(|error| Failure::of_call(&error, language))?;
        if self.options.raw {
            to.write_all(response.body())?;
        } else if !response.body().is_empty() {
            let mut value = (*response).clone();
            let schema = self.asked.entry.and_then(|entry| entry.operation.response.schema.as_ref());
            if let (true, Some(schema)) = (self.options.decrypt, schema) {
                decrypt::open(self.book, schema, &mut value, client.caller()).map_err(|error| {
                    let what = format!("the response came, and an encrypted field of it does not open: {error}");
                    Failure::new(Exit::DoneButUnusable, what)
                        .help("see whether the key is that of the certificate that is in effect")
                })?;
            }
            json::write(&mut to, &value, coloured)?;
        }
        to.finish()?;
        Ok(Some(response))
    }

    /// The files that a response leads to, each compared with its hash and opened where it is sealed.
    async fn follow<C: Caller>(
        &self,
        response: &Value,
        client: &Client<C>,
        around: &mut Surroundings<'_>,
    ) -> Result<(), Failure> {
        let language = self.global.language(around);
        let found = Location::in_order(response)?;
        let path = match (&self.options.output, found.as_slice()) {
            (None, [_, _, ..]) => {
                let what = format!("the response leads to {} files, and none was fetched", found.len());
                return Err(Failure::new(Exit::Failed, what).help("name them by `-o FILE`"));
            }
            (path, _) => path.as_deref(),
        };
        for (at, location) in found.iter().enumerate() {
            // The second of several has a number behind its name.
            let path = path.map(|path| match at {
                0 => path.to_owned(),
                at => PathBuf::from(format!("{}.{}", path.display(), at + 1)),
            });
            let to = Output::begin(path.as_deref(), around)?;
            let download = client.download_at(location).await;
            save(download.map_err(|error| Failure::of_call(&error, language))?, to, language).await?;
        }
        Ok(())
    }

    /// A file as it comes, into a file or to standard output.
    async fn download<C: Caller>(
        &self,
        client: &Client<C>,
        request: wechatpay_client::Request,
        around: &mut Surroundings<'_>,
    ) -> Result<Option<Response<Value>>, Failure> {
        let language = self.global.language(around);
        if self.options.output.is_none() && around.terminal {
            return Err(Failure::usage("the response is a file: name one for it by `-o FILE`, or send it into a pipe"));
        }
        let to = Output::begin(self.options.output.as_deref(), around)?;
        let download = client.download_request(request).await;
        save(download.map_err(|error| Failure::of_call(&error, language))?, to, language).await?;
        Ok(None)
    }
}

/// Writes a file as it comes.
async fn save(mut download: Download, mut to: Output<'_>, language: Language) -> Result<(), Failure> {
    while let Some(piece) = download.chunk().await.map_err(|error| Failure::of_call(&error, language))? {
        to.write_all(&piece)?;
    }
    to.finish()
}
