// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"export-kind.schema.json","title":"ExportKindFile","description":"One kind of export: by which headers it is recognised, what its columns become, and what a record of it proves.","type":"object","properties":{"$schema":{"description":"The path from the file to this schema, so that an editor helps while a kind is written.","type":"string"},"id":{"description":"The name people give on the command line; also the name of the file.","$ref":"dataset.schema.json#/$defs/id"},"title":{"description":"What the export is called.","type":"object","properties":{"en":{"description":"In English.","$ref":"dataset.schema.json#/$defs/text"},"fr":{"description":"In French.","$ref":"dataset.schema.json#/$defs/text"}},"required":["en","fr"],"additionalProperties":false},"source":{"description":"Where the header is documented.","$ref":"dataset.schema.json#/$defs/text"},"note":{"description":"What its columns do not prove, and other surprises.","$ref":"dataset.schema.json#/$defs/text"},"template":{"description":"Whether the format is ours: only then are none, missing, unreadable and [] words, and does a backslash escape a text that looks like one.","type":"boolean"},"signature":{"description":"The headers, in any spelling of their column, that a file must have to be of this kind. Of several in one entry, one is enough.","type":"array","items":{"anyOf":[{"$ref":"#/$defs/header"},{"$ref":"#/$defs/headers"}]},"minItems":1,"uniqueItems":true},"without":{"description":"Headers, in any spelling, that show a file to be of another kind although the signature is there.","type":"array","items":{"$ref":"#/$defs/header"},"minItems":1,"uniqueItems":true},"columns":{"description":"The columns that rules can use, and those by which a file is recognised.","type":"array","items":{"$ref":"#/$defs/column"},"minItems":1},"ignored":{"description":"Headers that are known to be of no use to rules.","type":"array","items":{"$ref":"#/$defs/header"},"uniqueItems":true},"constants":{"description":"What every record says without a cell for it. After an equals sign: the reseller's own value, or that of the provider who made the export, if it is known.","type":"object","propertyNames":{"$ref":"#/$defs/canonicalColumn"},"additionalProperties":{"type":"string","pattern":"^([^=].*|=reseller\\.(tenantId|cspRegion)|=provider\\.(tenantId|country|mpnId))$"}},"lists":{"description":"The lists of a reseller that its records of this kind state in full, where the file has a column for their elements.","type":"object","propertyNames":{"enum":["mpnIds","agreements","users","providers","customers","orders"]},"additionalProperties":{"type":"string","const":"listed"}},"complete":{"description":"What a whole export of this kind leaves nothing out of: all customers, or all resellers, of the provider who made it.","type":"array","items":{"type":"string","enum":["provider-customers","provider-resellers"]},"uniqueItems":true}},"required":["$schema","id","title","source","template","signature","columns","ignored","constants","lists","complete"],"additionalProperties":false,"$defs":{"header":{"description":"A header as it is written; case, accents, blanks and punctuation do not matter.","type":"string","pattern":"[\\p{L}\\p{N}]"},"headers":{"description":"The spellings of one header, in every language.","type":"array","items":{"$ref":"#/$defs/header"},"minItems":1,"uniqueItems":true},"column":{"description":"A column of the file and what it becomes.","type":"object","properties":{"headers":{"$ref":"#/$defs/headers"},"to":{"description":"The columns of the canonical tables that its cells feed.","type":"array","items":{"$ref":"#/$defs/canonicalColumn"},"uniqueItems":true},"byShape":{"description":"Whether a cell feeds only the columns of the MPN ID if it is all digits, and only the others if it is not.","type":"boolean","const":true},"values":{"description":"Cells that mean something else here: what is to be read, and the texts that stand for it. Blanks around a text and its case do not matter, everything else does: -1 is not 1. =provider.mpnId stands for the MPN ID of the provider who made the export, as the record or the mapping gives it.","type":"object","additionalProperties":{"$ref":"dataset.schema.json#/$defs/texts"}},"only":{"description":"The texts of which a record must have one here to be of this kind at all; other records are set aside. Compared like those of values.","$ref":"dataset.schema.json#/$defs/texts"}},"required":["headers","to"],"additionalProperties":false},"canonicalColumn":{"description":"A column of a canonical table.","type":"string","enum":["reseller.tenantId","reseller.legalName","reseller.addressLine1","reseller.city","reseller.state","reseller.postalCode","reseller.country","reseller.addressValidated","reseller.registeredName","reseller.registeredLine1","reseller.registeredCity","reseller.soleProprietor","reseller.companyName","reseller.cspCountry","reseller.partnerType","reseller.newToCsp","reseller.enrolledInCsp","reseller.registrationId","reseller.registrationIdKind","reseller.companyDomains","reseller.headquartersDomains","reseller.authorisedSignatory","reseller.status","reseller.suspended","reseller.verificationSubmittedOn","reseller.verificationEmailOwnership","reseller.verificationEmployment","reseller.verificationBusiness","reseller.verificationCompletedOn","reseller.enrolmentSubmittedOn","reseller.signInUser","reseller.signInRoles","reseller.pmcCredentials","reseller.otherCspTenants","reseller.adminAgents","reseller.globalAdmins","reseller.adminsWithoutMfa","reseller.usersWithoutMfa","reseller.ttmRevenueUsd","reseller.authorisedOn","reseller.partnerCenterApi","reseller.secureApplicationModel","reseller.mfaClaim","reseller.transactingSince","reseller.deauthorisedOn","reseller.restrictedOn","reseller.creditCheckPassedOn","reseller.supportPlanBoughtOn","reseller.cloud","reseller.enrolledWithVianet","reseller.businessProfile","reseller.billingCurrency","reseller.mpnIds","reseller.agreements","reseller.users","reseller.providers","reseller.customers","reseller.orders","contact.firstName","contact.lastName","contact.email","contact.phone","contact.mailbox","contact.verificationSentOn","contact.emailVerifiedOn","contact.partnerCenterAccount","contact.supportEmail","contact.supportPhone","contact.supportWebsite","contact.securityEmail","mpn_id.id","mpn_id.type","mpn_id.country","mpn_id.platform","mpn_id.programStatus","mpn_id.found","mpn_id.associatedTenantId","mpn_id.associatedOn","mpn_id.signInName","mpn_id.contactFirstName","mpn_id.contactLastName","mpn_id.contactPhone","agreement.type","agreement.tenantId","agreement.region","agreement.signed","agreement.signedOn","agreement.signedByRole","user_role.userPrincipalName","user_role.roles","user_role.mfa","provider_link.tenantId","provider_link.name","provider_link.country","provider_link.mpnId","provider_link.invitedOn","provider_link.authorizedOn","provider_link.authorizationBoxChecked","provider_link.state","provider_link.adminAccess","provider_link.listedByProvider","provider_link.listedByReseller","provider_link.informedOfMpaOn","customer.tenantId","customer.name","customer.country","customer.email","customer.phone","customer.registrationId","customer.cloud","customer.tenantCreatedBy","customer.associatedPartnerId","customer.resellerState","customer.resellerSince","customer.invitationLink","customer.acceptorRole","customer.delegatedAccess","customer.delegatedFrom","customer.delegatedUntil","customer.agreementAcceptedOn","customer.agreementMethod","customer.agreementCountry","customer.attestedBy","customer.attestedThrough","customer.signerFirstName","customer.signerLastName","customer.signerEmail","customer.providerRelationships","customer_link.providerTenantId","customer_link.state","customer_link.since","order_line.id","order_line.lineItem","order_line.customerTenantId","order_line.providerTenantId","order_line.partnerOnRecord","order_line.placedOn","order_line.kind"]}}};
const schema37 = {"description":"A name in lower case, its words joined by hyphens.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const schema34 = {"description":"Anything written.","type":"string","minLength":1};
const schema42 = {"description":"A header as it is written; case, accents, blanks and punctuation do not matter.","type":"string","pattern":"[\\p{L}\\p{N}]"};
const schema47 = {"description":"A column of a canonical table.","type":"string","enum":["reseller.tenantId","reseller.legalName","reseller.addressLine1","reseller.city","reseller.state","reseller.postalCode","reseller.country","reseller.addressValidated","reseller.registeredName","reseller.registeredLine1","reseller.registeredCity","reseller.soleProprietor","reseller.companyName","reseller.cspCountry","reseller.partnerType","reseller.newToCsp","reseller.enrolledInCsp","reseller.registrationId","reseller.registrationIdKind","reseller.companyDomains","reseller.headquartersDomains","reseller.authorisedSignatory","reseller.status","reseller.suspended","reseller.verificationSubmittedOn","reseller.verificationEmailOwnership","reseller.verificationEmployment","reseller.verificationBusiness","reseller.verificationCompletedOn","reseller.enrolmentSubmittedOn","reseller.signInUser","reseller.signInRoles","reseller.pmcCredentials","reseller.otherCspTenants","reseller.adminAgents","reseller.globalAdmins","reseller.adminsWithoutMfa","reseller.usersWithoutMfa","reseller.ttmRevenueUsd","reseller.authorisedOn","reseller.partnerCenterApi","reseller.secureApplicationModel","reseller.mfaClaim","reseller.transactingSince","reseller.deauthorisedOn","reseller.restrictedOn","reseller.creditCheckPassedOn","reseller.supportPlanBoughtOn","reseller.cloud","reseller.enrolledWithVianet","reseller.businessProfile","reseller.billingCurrency","reseller.mpnIds","reseller.agreements","reseller.users","reseller.providers","reseller.customers","reseller.orders","contact.firstName","contact.lastName","contact.email","contact.phone","contact.mailbox","contact.verificationSentOn","contact.emailVerifiedOn","contact.partnerCenterAccount","contact.supportEmail","contact.supportPhone","contact.supportWebsite","contact.securityEmail","mpn_id.id","mpn_id.type","mpn_id.country","mpn_id.platform","mpn_id.programStatus","mpn_id.found","mpn_id.associatedTenantId","mpn_id.associatedOn","mpn_id.signInName","mpn_id.contactFirstName","mpn_id.contactLastName","mpn_id.contactPhone","agreement.type","agreement.tenantId","agreement.region","agreement.signed","agreement.signedOn","agreement.signedByRole","user_role.userPrincipalName","user_role.roles","user_role.mfa","provider_link.tenantId","provider_link.name","provider_link.country","provider_link.mpnId","provider_link.invitedOn","provider_link.authorizedOn","provider_link.authorizationBoxChecked","provider_link.state","provider_link.adminAccess","provider_link.listedByProvider","provider_link.listedByReseller","provider_link.informedOfMpaOn","customer.tenantId","customer.name","customer.country","customer.email","customer.phone","customer.registrationId","customer.cloud","customer.tenantCreatedBy","customer.associatedPartnerId","customer.resellerState","customer.resellerSince","customer.invitationLink","customer.acceptorRole","customer.delegatedAccess","customer.delegatedFrom","customer.delegatedUntil","customer.agreementAcceptedOn","customer.agreementMethod","customer.agreementCountry","customer.attestedBy","customer.attestedThrough","customer.signerFirstName","customer.signerLastName","customer.signerEmail","customer.providerRelationships","customer_link.providerTenantId","customer_link.state","customer_link.since","order_line.id","order_line.lineItem","order_line.customerTenantId","order_line.providerTenantId","order_line.partnerOnRecord","order_line.placedOn","order_line.kind"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("[\\p{L}\\p{N}]", "u");
const pattern10 = new RegExp("^([^=].*|=reseller\\.(tenantId|cspRegion)|=provider\\.(tenantId|country|mpnId))$", "u");
const schema43 = {"description":"The spellings of one header, in every language.","type":"array","items":{"$ref":"#/$defs/header"},"minItems":1,"uniqueItems":true};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/header/pattern",keyword:"pattern",params:{pattern: "[\\p{L}\\p{N}]"},message:"must match pattern \""+"[\\p{L}\\p{N}]"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"description":"A column of the file and what it becomes.","type":"object","properties":{"headers":{"$ref":"#/$defs/headers"},"to":{"description":"The columns of the canonical tables that its cells feed.","type":"array","items":{"$ref":"#/$defs/canonicalColumn"},"uniqueItems":true},"byShape":{"description":"Whether a cell feeds only the columns of the MPN ID if it is all digits, and only the others if it is not.","type":"boolean","const":true},"values":{"description":"Cells that mean something else here: what is to be read, and the texts that stand for it. Blanks around a text and its case do not matter, everything else does: -1 is not 1. =provider.mpnId stands for the MPN ID of the provider who made the export, as the record or the mapping gives it.","type":"object","additionalProperties":{"$ref":"dataset.schema.json#/$defs/texts"}},"only":{"description":"The texts of which a record must have one here to be of this kind at all; other records are set aside. Compared like those of values.","$ref":"dataset.schema.json#/$defs/texts"}},"required":["headers","to"],"additionalProperties":false};
const schema48 = {"description":"At least one text.","type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headers"},message:"must have required property '"+"headers"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "headers") || (key0 === "to")) || (key0 === "byShape")) || (key0 === "values")) || (key0 === "only"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.headers !== undefined){
if(!(validate22(data.headers, {instancePath:instancePath+"/headers",parentData:data,parentDataProperty:"headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data1 = data.to;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/$defs/canonicalColumn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "reseller.tenantId") || (data2 === "reseller.legalName")) || (data2 === "reseller.addressLine1")) || (data2 === "reseller.city")) || (data2 === "reseller.state")) || (data2 === "reseller.postalCode")) || (data2 === "reseller.country")) || (data2 === "reseller.addressValidated")) || (data2 === "reseller.registeredName")) || (data2 === "reseller.registeredLine1")) || (data2 === "reseller.registeredCity")) || (data2 === "reseller.soleProprietor")) || (data2 === "reseller.companyName")) || (data2 === "reseller.cspCountry")) || (data2 === "reseller.partnerType")) || (data2 === "reseller.newToCsp")) || (data2 === "reseller.enrolledInCsp")) || (data2 === "reseller.registrationId")) || (data2 === "reseller.registrationIdKind")) || (data2 === "reseller.companyDomains")) || (data2 === "reseller.headquartersDomains")) || (data2 === "reseller.authorisedSignatory")) || (data2 === "reseller.status")) || (data2 === "reseller.suspended")) || (data2 === "reseller.verificationSubmittedOn")) || (data2 === "reseller.verificationEmailOwnership")) || (data2 === "reseller.verificationEmployment")) || (data2 === "reseller.verificationBusiness")) || (data2 === "reseller.verificationCompletedOn")) || (data2 === "reseller.enrolmentSubmittedOn")) || (data2 === "reseller.signInUser")) || (data2 === "reseller.signInRoles")) || (data2 === "reseller.pmcCredentials")) || (data2 === "reseller.otherCspTenants")) || (data2 === "reseller.adminAgents")) || (data2 === "reseller.globalAdmins")) || (data2 === "reseller.adminsWithoutMfa")) || (data2 === "reseller.usersWithoutMfa")) || (data2 === "reseller.ttmRevenueUsd")) || (data2 === "reseller.authorisedOn")) || (data2 === "reseller.partnerCenterApi")) || (data2 === "reseller.secureApplicationModel")) || (data2 === "reseller.mfaClaim")) || (data2 === "reseller.transactingSince")) || (data2 === "reseller.deauthorisedOn")) || (data2 === "reseller.restrictedOn")) || (data2 === "reseller.creditCheckPassedOn")) || (data2 === "reseller.supportPlanBoughtOn")) || (data2 === "reseller.cloud")) || (data2 === "reseller.enrolledWithVianet")) || (data2 === "reseller.businessProfile")) || (data2 === "reseller.billingCurrency")) || (data2 === "reseller.mpnIds")) || (data2 === "reseller.agreements")) || (data2 === "reseller.users")) || (data2 === "reseller.providers")) || (data2 === "reseller.customers")) || (data2 === "reseller.orders")) || (data2 === "contact.firstName")) || (data2 === "contact.lastName")) || (data2 === "contact.email")) || (data2 === "contact.phone")) || (data2 === "contact.mailbox")) || (data2 === "contact.verificationSentOn")) || (data2 === "contact.emailVerifiedOn")) || (data2 === "contact.partnerCenterAccount")) || (data2 === "contact.supportEmail")) || (data2 === "contact.supportPhone")) || (data2 === "contact.supportWebsite")) || (data2 === "contact.securityEmail")) || (data2 === "mpn_id.id")) || (data2 === "mpn_id.type")) || (data2 === "mpn_id.country")) || (data2 === "mpn_id.platform")) || (data2 === "mpn_id.programStatus")) || (data2 === "mpn_id.found")) || (data2 === "mpn_id.associatedTenantId")) || (data2 === "mpn_id.associatedOn")) || (data2 === "mpn_id.signInName")) || (data2 === "mpn_id.contactFirstName")) || (data2 === "mpn_id.contactLastName")) || (data2 === "mpn_id.contactPhone")) || (data2 === "agreement.type")) || (data2 === "agreement.tenantId")) || (data2 === "agreement.region")) || (data2 === "agreement.signed")) || (data2 === "agreement.signedOn")) || (data2 === "agreement.signedByRole")) || (data2 === "user_role.userPrincipalName")) || (data2 === "user_role.roles")) || (data2 === "user_role.mfa")) || (data2 === "provider_link.tenantId")) || (data2 === "provider_link.name")) || (data2 === "provider_link.country")) || (data2 === "provider_link.mpnId")) || (data2 === "provider_link.invitedOn")) || (data2 === "provider_link.authorizedOn")) || (data2 === "provider_link.authorizationBoxChecked")) || (data2 === "provider_link.state")) || (data2 === "provider_link.adminAccess")) || (data2 === "provider_link.listedByProvider")) || (data2 === "provider_link.listedByReseller")) || (data2 === "provider_link.informedOfMpaOn")) || (data2 === "customer.tenantId")) || (data2 === "customer.name")) || (data2 === "customer.country")) || (data2 === "customer.email")) || (data2 === "customer.phone")) || (data2 === "customer.registrationId")) || (data2 === "customer.cloud")) || (data2 === "customer.tenantCreatedBy")) || (data2 === "customer.associatedPartnerId")) || (data2 === "customer.resellerState")) || (data2 === "customer.resellerSince")) || (data2 === "customer.invitationLink")) || (data2 === "customer.acceptorRole")) || (data2 === "customer.delegatedAccess")) || (data2 === "customer.delegatedFrom")) || (data2 === "customer.delegatedUntil")) || (data2 === "customer.agreementAcceptedOn")) || (data2 === "customer.agreementMethod")) || (data2 === "customer.agreementCountry")) || (data2 === "customer.attestedBy")) || (data2 === "customer.attestedThrough")) || (data2 === "customer.signerFirstName")) || (data2 === "customer.signerLastName")) || (data2 === "customer.signerEmail")) || (data2 === "customer.providerRelationships")) || (data2 === "customer_link.providerTenantId")) || (data2 === "customer_link.state")) || (data2 === "customer_link.since")) || (data2 === "order_line.id")) || (data2 === "order_line.lineItem")) || (data2 === "order_line.customerTenantId")) || (data2 === "order_line.providerTenantId")) || (data2 === "order_line.partnerOnRecord")) || (data2 === "order_line.placedOn")) || (data2 === "order_line.kind"))){
const err4 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/$defs/canonicalColumn/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data1[i1], data1[j0])){
const err5 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.byShape !== undefined){
let data3 = data.byShape;
if(typeof data3 !== "boolean"){
const err7 = {instancePath:instancePath+"/byShape",schemaPath:"#/properties/byShape/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(true !== data3){
const err8 = {instancePath:instancePath+"/byShape",schemaPath:"#/properties/byShape/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.values !== undefined){
let data4 = data.values;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
if(Array.isArray(data5)){
if(data5.length < 1){
const err9 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"dataset.schema.json#/$defs/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err10 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"dataset.schema.json#/$defs/texts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"dataset.schema.json#/$defs/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data5[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err12 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"dataset.schema.json#/$defs/texts/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err13 = {instancePath:instancePath+"/values/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"dataset.schema.json#/$defs/texts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.only !== undefined){
let data7 = data.only;
if(Array.isArray(data7)){
if(data7.length < 1){
const err15 = {instancePath:instancePath+"/only",schemaPath:"dataset.schema.json#/$defs/texts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
let data8 = data7[i4];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err16 = {instancePath:instancePath+"/only/" + i4,schemaPath:"dataset.schema.json#/$defs/texts/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/only/" + i4,schemaPath:"dataset.schema.json#/$defs/texts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data7[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err18 = {instancePath:instancePath+"/only",schemaPath:"dataset.schema.json#/$defs/texts/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err19 = {instancePath:instancePath+"/only",schemaPath:"dataset.schema.json#/$defs/texts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="export-kind.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.source === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.template === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "template"},message:"must have required property '"+"template"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.signature === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"},message:"must have required property '"+"signature"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.columns === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ignored === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ignored"},message:"must have required property '"+"ignored"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.constants === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "constants"},message:"must have required property '"+"constants"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.lists === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lists"},message:"must have required property '"+"lists"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.complete === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "complete"},message:"must have required property '"+"complete"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err12 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"dataset.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"dataset.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.en === undefined){
const err15 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data2.fr === undefined){
const err16 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/required",keyword:"required",params:{missingProperty: "fr"},message:"must have required property '"+"fr"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "en") || (key1 === "fr"))){
const err17 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.en !== undefined){
let data3 = data2.en;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err18 = {instancePath:instancePath+"/title/en",schemaPath:"dataset.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/title/en",schemaPath:"dataset.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.fr !== undefined){
let data4 = data2.fr;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err20 = {instancePath:instancePath+"/title/fr",schemaPath:"dataset.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/title/fr",schemaPath:"dataset.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.source !== undefined){
let data5 = data.source;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err23 = {instancePath:instancePath+"/source",schemaPath:"dataset.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/source",schemaPath:"dataset.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.note !== undefined){
let data6 = data.note;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err25 = {instancePath:instancePath+"/note",schemaPath:"dataset.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/note",schemaPath:"dataset.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.template !== undefined){
if(typeof data.template !== "boolean"){
const err27 = {instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.signature !== undefined){
let data8 = data.signature;
if(Array.isArray(data8)){
if(data8.length < 1){
const err28 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs27 = errors;
let valid9 = false;
const _errs28 = errors;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err29 = {instancePath:instancePath+"/signature/" + i0,schemaPath:"#/$defs/header/pattern",keyword:"pattern",params:{pattern: "[\\p{L}\\p{N}]"},message:"must match pattern \""+"[\\p{L}\\p{N}]"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/signature/" + i0,schemaPath:"#/$defs/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid9 = valid9 || _valid0;
const _errs31 = errors;
if(!(validate22(data9, {instancePath:instancePath+"/signature/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs31 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const err31 = {instancePath:instancePath+"/signature/" + i0,schemaPath:"#/properties/signature/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data8[i1], data8[j0])){
const err32 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.without !== undefined){
let data10 = data.without;
if(Array.isArray(data10)){
if(data10.length < 1){
const err34 = {instancePath:instancePath+"/without",schemaPath:"#/properties/without/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data10.length;
for(let i2=0; i2<len1; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err35 = {instancePath:instancePath+"/without/" + i2,schemaPath:"#/$defs/header/pattern",keyword:"pattern",params:{pattern: "[\\p{L}\\p{N}]"},message:"must match pattern \""+"[\\p{L}\\p{N}]"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/without/" + i2,schemaPath:"#/$defs/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
let i3 = data10.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data10[i3], data10[j1])){
const err37 = {instancePath:instancePath+"/without",schemaPath:"#/properties/without/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err38 = {instancePath:instancePath+"/without",schemaPath:"#/properties/without/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.columns !== undefined){
let data12 = data.columns;
if(Array.isArray(data12)){
if(data12.length < 1){
const err39 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len2 = data12.length;
for(let i4=0; i4<len2; i4++){
if(!(validate24(data12[i4], {instancePath:instancePath+"/columns/" + i4,parentData:data12,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.ignored !== undefined){
let data14 = data.ignored;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i5=0; i5<len3; i5++){
let data15 = data14[i5];
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err41 = {instancePath:instancePath+"/ignored/" + i5,schemaPath:"#/$defs/header/pattern",keyword:"pattern",params:{pattern: "[\\p{L}\\p{N}]"},message:"must match pattern \""+"[\\p{L}\\p{N}]"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/ignored/" + i5,schemaPath:"#/$defs/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let i6 = data14.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data14[i6], data14[j2])){
const err43 = {instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/ignored",schemaPath:"#/properties/ignored/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.constants !== undefined){
let data16 = data.constants;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
const _errs47 = errors;
if(typeof key2 !== "string"){
const err45 = {instancePath:instancePath+"/constants",schemaPath:"#/$defs/canonicalColumn/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key2};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((key2 === "reseller.tenantId") || (key2 === "reseller.legalName")) || (key2 === "reseller.addressLine1")) || (key2 === "reseller.city")) || (key2 === "reseller.state")) || (key2 === "reseller.postalCode")) || (key2 === "reseller.country")) || (key2 === "reseller.addressValidated")) || (key2 === "reseller.registeredName")) || (key2 === "reseller.registeredLine1")) || (key2 === "reseller.registeredCity")) || (key2 === "reseller.soleProprietor")) || (key2 === "reseller.companyName")) || (key2 === "reseller.cspCountry")) || (key2 === "reseller.partnerType")) || (key2 === "reseller.newToCsp")) || (key2 === "reseller.enrolledInCsp")) || (key2 === "reseller.registrationId")) || (key2 === "reseller.registrationIdKind")) || (key2 === "reseller.companyDomains")) || (key2 === "reseller.headquartersDomains")) || (key2 === "reseller.authorisedSignatory")) || (key2 === "reseller.status")) || (key2 === "reseller.suspended")) || (key2 === "reseller.verificationSubmittedOn")) || (key2 === "reseller.verificationEmailOwnership")) || (key2 === "reseller.verificationEmployment")) || (key2 === "reseller.verificationBusiness")) || (key2 === "reseller.verificationCompletedOn")) || (key2 === "reseller.enrolmentSubmittedOn")) || (key2 === "reseller.signInUser")) || (key2 === "reseller.signInRoles")) || (key2 === "reseller.pmcCredentials")) || (key2 === "reseller.otherCspTenants")) || (key2 === "reseller.adminAgents")) || (key2 === "reseller.globalAdmins")) || (key2 === "reseller.adminsWithoutMfa")) || (key2 === "reseller.usersWithoutMfa")) || (key2 === "reseller.ttmRevenueUsd")) || (key2 === "reseller.authorisedOn")) || (key2 === "reseller.partnerCenterApi")) || (key2 === "reseller.secureApplicationModel")) || (key2 === "reseller.mfaClaim")) || (key2 === "reseller.transactingSince")) || (key2 === "reseller.deauthorisedOn")) || (key2 === "reseller.restrictedOn")) || (key2 === "reseller.creditCheckPassedOn")) || (key2 === "reseller.supportPlanBoughtOn")) || (key2 === "reseller.cloud")) || (key2 === "reseller.enrolledWithVianet")) || (key2 === "reseller.businessProfile")) || (key2 === "reseller.billingCurrency")) || (key2 === "reseller.mpnIds")) || (key2 === "reseller.agreements")) || (key2 === "reseller.users")) || (key2 === "reseller.providers")) || (key2 === "reseller.customers")) || (key2 === "reseller.orders")) || (key2 === "contact.firstName")) || (key2 === "contact.lastName")) || (key2 === "contact.email")) || (key2 === "contact.phone")) || (key2 === "contact.mailbox")) || (key2 === "contact.verificationSentOn")) || (key2 === "contact.emailVerifiedOn")) || (key2 === "contact.partnerCenterAccount")) || (key2 === "contact.supportEmail")) || (key2 === "contact.supportPhone")) || (key2 === "contact.supportWebsite")) || (key2 === "contact.securityEmail")) || (key2 === "mpn_id.id")) || (key2 === "mpn_id.type")) || (key2 === "mpn_id.country")) || (key2 === "mpn_id.platform")) || (key2 === "mpn_id.programStatus")) || (key2 === "mpn_id.found")) || (key2 === "mpn_id.associatedTenantId")) || (key2 === "mpn_id.associatedOn")) || (key2 === "mpn_id.signInName")) || (key2 === "mpn_id.contactFirstName")) || (key2 === "mpn_id.contactLastName")) || (key2 === "mpn_id.contactPhone")) || (key2 === "agreement.type")) || (key2 === "agreement.tenantId")) || (key2 === "agreement.region")) || (key2 === "agreement.signed")) || (key2 === "agreement.signedOn")) || (key2 === "agreement.signedByRole")) || (key2 === "user_role.userPrincipalName")) || (key2 === "user_role.roles")) || (key2 === "user_role.mfa")) || (key2 === "provider_link.tenantId")) || (key2 === "provider_link.name")) || (key2 === "provider_link.country")) || (key2 === "provider_link.mpnId")) || (key2 === "provider_link.invitedOn")) || (key2 === "provider_link.authorizedOn")) || (key2 === "provider_link.authorizationBoxChecked")) || (key2 === "provider_link.state")) || (key2 === "provider_link.adminAccess")) || (key2 === "provider_link.listedByProvider")) || (key2 === "provider_link.listedByReseller")) || (key2 === "provider_link.informedOfMpaOn")) || (key2 === "customer.tenantId")) || (key2 === "customer.name")) || (key2 === "customer.country")) || (key2 === "customer.email")) || (key2 === "customer.phone")) || (key2 === "customer.registrationId")) || (key2 === "customer.cloud")) || (key2 === "customer.tenantCreatedBy")) || (key2 === "customer.associatedPartnerId")) || (key2 === "customer.resellerState")) || (key2 === "customer.resellerSince")) || (key2 === "customer.invitationLink")) || (key2 === "customer.acceptorRole")) || (key2 === "customer.delegatedAccess")) || (key2 === "customer.delegatedFrom")) || (key2 === "customer.delegatedUntil")) || (key2 === "customer.agreementAcceptedOn")) || (key2 === "customer.agreementMethod")) || (key2 === "customer.agreementCountry")) || (key2 === "customer.attestedBy")) || (key2 === "customer.attestedThrough")) || (key2 === "customer.signerFirstName")) || (key2 === "customer.signerLastName")) || (key2 === "customer.signerEmail")) || (key2 === "customer.providerRelationships")) || (key2 === "customer_link.providerTenantId")) || (key2 === "customer_link.state")) || (key2 === "customer_link.since")) || (key2 === "order_line.id")) || (key2 === "order_line.lineItem")) || (key2 === "order_line.customerTenantId")) || (key2 === "order_line.providerTenantId")) || (key2 === "order_line.partnerOnRecord")) || (key2 === "order_line.placedOn")) || (key2 === "order_line.kind"))){
const err46 = {instancePath:instancePath+"/constants",schemaPath:"#/$defs/canonicalColumn/enum",keyword:"enum",params:{allowedValues: schema47.enum},message:"must be equal to one of the allowed values",propertyName:key2};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid22 = _errs47 === errors;
if(!valid22){
const err47 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
for(const key3 in data16){
let data17 = data16[key3];
if(typeof data17 === "string"){
if(!pattern10.test(data17)){
const err48 = {instancePath:instancePath+"/constants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/constants/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^([^=].*|=reseller\\.(tenantId|cspRegion)|=provider\\.(tenantId|country|mpnId))$"},message:"must match pattern \""+"^([^=].*|=reseller\\.(tenantId|cspRegion)|=provider\\.(tenantId|country|mpnId))$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/constants/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/constants/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.lists !== undefined){
let data18 = data.lists;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
const _errs55 = errors;
if(!((((((key4 === "mpnIds") || (key4 === "agreements")) || (key4 === "users")) || (key4 === "providers")) || (key4 === "customers")) || (key4 === "orders"))){
const err51 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.lists.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key4};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var valid25 = _errs55 === errors;
if(!valid25){
const err52 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
for(const key5 in data18){
let data19 = data18[key5];
if(typeof data19 !== "string"){
const err53 = {instancePath:instancePath+"/lists/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if("listed" !== data19){
const err54 = {instancePath:instancePath+"/lists/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lists/additionalProperties/const",keyword:"const",params:{allowedValue: "listed"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.complete !== undefined){
let data20 = data.complete;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i7=0; i7<len4; i7++){
let data21 = data20[i7];
if(typeof data21 !== "string"){
const err56 = {instancePath:instancePath+"/complete/" + i7,schemaPath:"#/properties/complete/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data21 === "provider-customers") || (data21 === "provider-resellers"))){
const err57 = {instancePath:instancePath+"/complete/" + i7,schemaPath:"#/properties/complete/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.complete.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
let i8 = data20.length;
let j3;
if(i8 > 1){
const indices0 = {};
for(;i8--;){
let item0 = data20[i8];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j3 = indices0[item0];
const err58 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break;
}
indices0[item0] = i8;
}
}
}
else {
const err59 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
