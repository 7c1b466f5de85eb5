"""The description as plain OpenAPI, read by tools that know nothing of its dialect.

    python bundle.py FOLDER

In: what `cargo xtask bundle` writes. Out: the lines of harness.py.
"""

import json
import pathlib
import sys

import yaml
from harness import equal, run
from jsonschema import Draft202012Validator
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

FOLDER = pathlib.Path(sys.argv[1])
VERSIONS = {
    "3.0": (OpenAPIV30SpecValidator, OAS30Validator, DRAFT4),
    "3.1": (OpenAPIV31SpecValidator, Draft202012Validator, DRAFT202012),
}
DOCUMENTS = {version: json.loads((FOLDER / f"wechatpay-openapi-{version}.json").read_text("utf-8")) for version in VERSIONS}


def is_valid(version):
    """The specification's own rules: shape, references, parameters of paths, unique names."""
    errors = [f"{list(error.path)}: {error.message}"[:300] for error in VERSIONS[version][0](DOCUMENTS[version]).iter_errors()]
    equal(errors[:5], [])


def is_the_same_as_yaml(version):
    """PyYAML reads YAML 1.1, in which a day is no text unless it is quoted."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    written = (FOLDER / f"wechatpay-openapi-{version}.yaml").read_text("utf-8")
    equal(yaml.load(written, loader) == DOCUMENTS[version], True)


def examples(node):
    """Each schema with an example of it: a schema's own, a parameter's, a body's."""
    if isinstance(node, list):
        for item in node:
            yield from examples(item)
    elif isinstance(node, dict):
        if isinstance(node.get("schema"), dict):
            if "example" in node:
                yield node["schema"], node["example"]
        elif "example" in node:
            yield node, node["example"]
        if isinstance(node.get("examples"), list):
            yield from ((node, example) for example in node["examples"])
        for key, value in node.items():
            # What stands in an example is no schema, and a field may be called so.
            if key in ("properties", "schemas"):
                for schema in value.values():
                    yield from examples(schema)
            elif key not in ("example", "examples"):
                yield from examples(value)


def has_examples_that_fit(version):
    """Bodies, parameters, fields: what is shown is what may be sent."""
    _, validator, draft = VERSIONS[version]
    registry = Registry().with_resource("urn:bundle", Resource(contents=DOCUMENTS[version], specification=draft))
    rooted = json.loads(json.dumps(DOCUMENTS[version]).replace('"$ref": "#/', '"$ref": "urn:bundle#/'))
    found = list(examples(rooted))
    misfits = []
    for schema, example in found:
        error = next(validator(schema, registry=registry).iter_errors(example), None)
        if error is not None:
            misfits.append(f"{error.message[:200]} at {list(error.path)}")
    equal(misfits[:5], [])
    if len(found) < 1000:
        raise AssertionError(f"there are {len(found)} examples alone")


def shortly(check, version):
    """Some errors repeat the whole document."""
    try:
        check(version)
    except Exception as error:
        raise AssertionError(f"{type(error).__name__}: {error}"[:1000]) from None


run(
    (f"OpenAPI {version} {check.__name__}", lambda check=check, version=version: shortly(check, version))
    for version in VERSIONS
    for check in (is_valid, is_the_same_as_yaml, has_examples_that_fit)
)
