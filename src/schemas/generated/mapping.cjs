// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"mapping.schema.json","title":"Mapping","description":"What `audit --mapping FILE` says of exports that they do not say themselves. `mapping init` writes one to edit.","type":"object","properties":{"$schema":{"type":"string","description":"The path to this schema, so that an editor helps."},"provider":{"type":"object","description":"The indirect provider who made the exports; they do not name it.","properties":{"tenantId":{"type":"string","minLength":1,"description":"Its tenant."},"country":{"type":"string","minLength":1,"description":"The country of that tenant."},"mpnId":{"type":"string","minLength":1,"description":"Its MPN ID."}},"additionalProperties":false},"files":{"type":"array","description":"What is to be known of single files. Of several entries that fit a file each adds to those before it, and the later one wins.","items":{"$ref":"#/$defs/file"}}},"additionalProperties":false,"$defs":{"file":{"title":"FileMapping","type":"object","properties":{"file":{"type":"string","minLength":1,"description":"The name of the file; * stands for any text and ? for one character. Without a slash only the last part of a path counts."},"kind":{"type":"string","minLength":1,"description":"The id of its kind, where its header does not tell."},"constants":{"type":"object","description":"What every record of the file says without a cell for it. A column of the file that says the same field wins.","propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"type":"string","minLength":1}},"name":{"type":"string","pattern":"\\{[^{}]+\\}","description":"How the name of the file is made, with the fields that it gives in braces: Subscriptions-{customerTenantId}.csv."},"delimiter":{"type":"string","enum":[",",";","\t","|"],"description":"What separates the cells, where it is not found out."},"encoding":{"type":"string","enum":["utf-8","utf-16le","utf-16be","windows-1252"],"description":"How its bytes are read, where it is not found out."},"sheet":{"type":"string","minLength":1,"description":"Which sheet of a workbook is read; else the first."},"dateOrder":{"type":["string","object"],"pattern":"^(mdy|dmy|ymd)$","additionalProperties":{"type":"string","enum":["mdy","dmy","ymd"]},"description":"In which order its dates have month, day and year: mdy, dmy or ymd, for the file or by the headers of single columns."},"decimalMark":{"type":"string","enum":[".",","],"description":"What stands before the decimals of its numbers."},"columns":{"type":"object","description":"By header, or by position such as #3: the field or fields that a column feeds; null where it is to be ignored. Headers that are not named keep their meaning.","additionalProperties":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/field"},{"type":"array","items":{"$ref":"#/$defs/field"},"uniqueItems":true}]}},"values":{"type":"object","description":"By header: texts of its cells, and what each of them means. Blanks around a text and its case do not matter.","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}}},"required":["file"],"additionalProperties":false},"field":{"description":"A column of a canonical table, or the short name of one.","anyOf":[{"$ref":"export-kind.schema.json#/$defs/canonicalColumn"},{"type":"string","enum":["resellerTenantId","resellerMpnId","customerTenantId","providerTenantId","providerMpnId","role","cspRegion"]}]}}};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const schema32 = {"title":"FileMapping","type":"object","properties":{"file":{"type":"string","minLength":1,"description":"The name of the file; * stands for any text and ? for one character. Without a slash only the last part of a path counts."},"kind":{"type":"string","minLength":1,"description":"The id of its kind, where its header does not tell."},"constants":{"type":"object","description":"What every record of the file says without a cell for it. A column of the file that says the same field wins.","propertyNames":{"$ref":"#/$defs/field"},"additionalProperties":{"type":"string","minLength":1}},"name":{"type":"string","pattern":"\\{[^{}]+\\}","description":"How the name of the file is made, with the fields that it gives in braces: Subscriptions-{customerTenantId}.csv."},"delimiter":{"type":"string","enum":[",",";","\t","|"],"description":"What separates the cells, where it is not found out."},"encoding":{"type":"string","enum":["utf-8","utf-16le","utf-16be","windows-1252"],"description":"How its bytes are read, where it is not found out."},"sheet":{"type":"string","minLength":1,"description":"Which sheet of a workbook is read; else the first."},"dateOrder":{"type":["string","object"],"pattern":"^(mdy|dmy|ymd)$","additionalProperties":{"type":"string","enum":["mdy","dmy","ymd"]},"description":"In which order its dates have month, day and year: mdy, dmy or ymd, for the file or by the headers of single columns."},"decimalMark":{"type":"string","enum":[".",","],"description":"What stands before the decimals of its numbers."},"columns":{"type":"object","description":"By header, or by position such as #3: the field or fields that a column feeds; null where it is to be ignored. Headers that are not named keep their meaning.","additionalProperties":{"anyOf":[{"type":"null"},{"$ref":"#/$defs/field"},{"type":"array","items":{"$ref":"#/$defs/field"},"uniqueItems":true}]}},"values":{"type":"object","description":"By header: texts of its cells, and what each of them means. Blanks around a text and its case do not matter.","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}}},"required":["file"],"additionalProperties":false};
const func4 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const schema33 = {"description":"A column of a canonical table, or the short name of one.","anyOf":[{"$ref":"export-kind.schema.json#/$defs/canonicalColumn"},{"type":"string","enum":["resellerTenantId","resellerMpnId","customerTenantId","providerTenantId","providerMpnId","role","cspRegion"]}]};
const schema50 = {"description":"A column of a canonical table.","type":"string","enum":["reseller.tenantId","reseller.legalName","reseller.addressLine1","reseller.city","reseller.state","reseller.postalCode","reseller.country","reseller.addressValidated","reseller.registeredName","reseller.registeredLine1","reseller.registeredCity","reseller.soleProprietor","reseller.companyName","reseller.cspCountry","reseller.partnerType","reseller.newToCsp","reseller.enrolledInCsp","reseller.registrationId","reseller.registrationIdKind","reseller.companyDomains","reseller.headquartersDomains","reseller.authorisedSignatory","reseller.status","reseller.suspended","reseller.verificationSubmittedOn","reseller.verificationEmailOwnership","reseller.verificationEmployment","reseller.verificationBusiness","reseller.verificationCompletedOn","reseller.enrolmentSubmittedOn","reseller.signInUser","reseller.signInRoles","reseller.pmcCredentials","reseller.otherCspTenants","reseller.adminAgents","reseller.globalAdmins","reseller.adminsWithoutMfa","reseller.usersWithoutMfa","reseller.ttmRevenueUsd","reseller.authorisedOn","reseller.partnerCenterApi","reseller.secureApplicationModel","reseller.mfaClaim","reseller.transactingSince","reseller.deauthorisedOn","reseller.restrictedOn","reseller.creditCheckPassedOn","reseller.supportPlanBoughtOn","reseller.cloud","reseller.enrolledWithVianet","reseller.businessProfile","reseller.billingCurrency","reseller.mpnIds","reseller.agreements","reseller.users","reseller.providers","reseller.customers","reseller.orders","contact.firstName","contact.lastName","contact.email","contact.phone","contact.mailbox","contact.verificationSentOn","contact.emailVerifiedOn","contact.partnerCenterAccount","contact.supportEmail","contact.supportPhone","contact.supportWebsite","contact.securityEmail","mpn_id.id","mpn_id.type","mpn_id.country","mpn_id.platform","mpn_id.programStatus","mpn_id.found","mpn_id.associatedTenantId","mpn_id.associatedOn","mpn_id.signInName","mpn_id.contactFirstName","mpn_id.contactLastName","mpn_id.contactPhone","agreement.type","agreement.tenantId","agreement.region","agreement.signed","agreement.signedOn","agreement.signedByRole","user_role.userPrincipalName","user_role.roles","user_role.mfa","provider_link.tenantId","provider_link.name","provider_link.country","provider_link.mpnId","provider_link.invitedOn","provider_link.authorizedOn","provider_link.authorizationBoxChecked","provider_link.state","provider_link.adminAccess","provider_link.listedByProvider","provider_link.listedByReseller","provider_link.informedOfMpaOn","customer.tenantId","customer.name","customer.country","customer.email","customer.phone","customer.registrationId","customer.cloud","customer.tenantCreatedBy","customer.associatedPartnerId","customer.resellerState","customer.resellerSince","customer.invitationLink","customer.acceptorRole","customer.delegatedAccess","customer.delegatedFrom","customer.delegatedUntil","customer.agreementAcceptedOn","customer.agreementMethod","customer.agreementCountry","customer.attestedBy","customer.attestedThrough","customer.signerFirstName","customer.signerLastName","customer.signerEmail","customer.providerRelationships","customer_link.providerTenantId","customer_link.state","customer_link.since","order_line.id","order_line.lineItem","order_line.customerTenantId","order_line.providerTenantId","order_line.partnerOnRecord","order_line.placedOn","order_line.kind"]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"export-kind.schema.json#/$defs/canonicalColumn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data === "reseller.tenantId") || (data === "reseller.legalName")) || (data === "reseller.addressLine1")) || (data === "reseller.city")) || (data === "reseller.state")) || (data === "reseller.postalCode")) || (data === "reseller.country")) || (data === "reseller.addressValidated")) || (data === "reseller.registeredName")) || (data === "reseller.registeredLine1")) || (data === "reseller.registeredCity")) || (data === "reseller.soleProprietor")) || (data === "reseller.companyName")) || (data === "reseller.cspCountry")) || (data === "reseller.partnerType")) || (data === "reseller.newToCsp")) || (data === "reseller.enrolledInCsp")) || (data === "reseller.registrationId")) || (data === "reseller.registrationIdKind")) || (data === "reseller.companyDomains")) || (data === "reseller.headquartersDomains")) || (data === "reseller.authorisedSignatory")) || (data === "reseller.status")) || (data === "reseller.suspended")) || (data === "reseller.verificationSubmittedOn")) || (data === "reseller.verificationEmailOwnership")) || (data === "reseller.verificationEmployment")) || (data === "reseller.verificationBusiness")) || (data === "reseller.verificationCompletedOn")) || (data === "reseller.enrolmentSubmittedOn")) || (data === "reseller.signInUser")) || (data === "reseller.signInRoles")) || (data === "reseller.pmcCredentials")) || (data === "reseller.otherCspTenants")) || (data === "reseller.adminAgents")) || (data === "reseller.globalAdmins")) || (data === "reseller.adminsWithoutMfa")) || (data === "reseller.usersWithoutMfa")) || (data === "reseller.ttmRevenueUsd")) || (data === "reseller.authorisedOn")) || (data === "reseller.partnerCenterApi")) || (data === "reseller.secureApplicationModel")) || (data === "reseller.mfaClaim")) || (data === "reseller.transactingSince")) || (data === "reseller.deauthorisedOn")) || (data === "reseller.restrictedOn")) || (data === "reseller.creditCheckPassedOn")) || (data === "reseller.supportPlanBoughtOn")) || (data === "reseller.cloud")) || (data === "reseller.enrolledWithVianet")) || (data === "reseller.businessProfile")) || (data === "reseller.billingCurrency")) || (data === "reseller.mpnIds")) || (data === "reseller.agreements")) || (data === "reseller.users")) || (data === "reseller.providers")) || (data === "reseller.customers")) || (data === "reseller.orders")) || (data === "contact.firstName")) || (data === "contact.lastName")) || (data === "contact.email")) || (data === "contact.phone")) || (data === "contact.mailbox")) || (data === "contact.verificationSentOn")) || (data === "contact.emailVerifiedOn")) || (data === "contact.partnerCenterAccount")) || (data === "contact.supportEmail")) || (data === "contact.supportPhone")) || (data === "contact.supportWebsite")) || (data === "contact.securityEmail")) || (data === "mpn_id.id")) || (data === "mpn_id.type")) || (data === "mpn_id.country")) || (data === "mpn_id.platform")) || (data === "mpn_id.programStatus")) || (data === "mpn_id.found")) || (data === "mpn_id.associatedTenantId")) || (data === "mpn_id.associatedOn")) || (data === "mpn_id.signInName")) || (data === "mpn_id.contactFirstName")) || (data === "mpn_id.contactLastName")) || (data === "mpn_id.contactPhone")) || (data === "agreement.type")) || (data === "agreement.tenantId")) || (data === "agreement.region")) || (data === "agreement.signed")) || (data === "agreement.signedOn")) || (data === "agreement.signedByRole")) || (data === "user_role.userPrincipalName")) || (data === "user_role.roles")) || (data === "user_role.mfa")) || (data === "provider_link.tenantId")) || (data === "provider_link.name")) || (data === "provider_link.country")) || (data === "provider_link.mpnId")) || (data === "provider_link.invitedOn")) || (data === "provider_link.authorizedOn")) || (data === "provider_link.authorizationBoxChecked")) || (data === "provider_link.state")) || (data === "provider_link.adminAccess")) || (data === "provider_link.listedByProvider")) || (data === "provider_link.listedByReseller")) || (data === "provider_link.informedOfMpaOn")) || (data === "customer.tenantId")) || (data === "customer.name")) || (data === "customer.country")) || (data === "customer.email")) || (data === "customer.phone")) || (data === "customer.registrationId")) || (data === "customer.cloud")) || (data === "customer.tenantCreatedBy")) || (data === "customer.associatedPartnerId")) || (data === "customer.resellerState")) || (data === "customer.resellerSince")) || (data === "customer.invitationLink")) || (data === "customer.acceptorRole")) || (data === "customer.delegatedAccess")) || (data === "customer.delegatedFrom")) || (data === "customer.delegatedUntil")) || (data === "customer.agreementAcceptedOn")) || (data === "customer.agreementMethod")) || (data === "customer.agreementCountry")) || (data === "customer.attestedBy")) || (data === "customer.attestedThrough")) || (data === "customer.signerFirstName")) || (data === "customer.signerLastName")) || (data === "customer.signerEmail")) || (data === "customer.providerRelationships")) || (data === "customer_link.providerTenantId")) || (data === "customer_link.state")) || (data === "customer_link.since")) || (data === "order_line.id")) || (data === "order_line.lineItem")) || (data === "order_line.customerTenantId")) || (data === "order_line.providerTenantId")) || (data === "order_line.partnerOnRecord")) || (data === "order_line.placedOn")) || (data === "order_line.kind"))){
const err1 = {instancePath,schemaPath:"export-kind.schema.json#/$defs/canonicalColumn/enum",keyword:"enum",params:{allowedValues: schema50.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(typeof data !== "string"){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((data === "resellerTenantId") || (data === "resellerMpnId")) || (data === "customerTenantId")) || (data === "providerTenantId")) || (data === "providerMpnId")) || (data === "role")) || (data === "cspRegion"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema33.anyOf[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("\\{[^{}]+\\}", "u");
const pattern12 = new RegExp("^(mdy|dmy|ymd)$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func4.call(schema32.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err4 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.constants !== undefined){
let data2 = data.constants;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(!(validate22(key1, {instancePath:instancePath+"/constants",parentData:data2,parentDataProperty:"constants",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err7 = {instancePath:instancePath+"/constants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/constants/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/constants/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/constants/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/constants",schemaPath:"#/properties/constants/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\{[^{}]+\\}"},message:"must match pattern \""+"\\{[^{}]+\\}"+"\""};
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
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.delimiter !== undefined){
let data5 = data.delimiter;
if(typeof data5 !== "string"){
const err12 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((data5 === ",") || (data5 === ";")) || (data5 === "\t")) || (data5 === "|"))){
const err13 = {instancePath:instancePath+"/delimiter",schemaPath:"#/properties/delimiter/enum",keyword:"enum",params:{allowedValues: schema32.properties.delimiter.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.encoding !== undefined){
let data6 = data.encoding;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data6 === "utf-8") || (data6 === "utf-16le")) || (data6 === "utf-16be")) || (data6 === "windows-1252"))){
const err15 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema32.properties.encoding.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sheet !== undefined){
let data7 = data.sheet;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err16 = {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.dateOrder !== undefined){
let data8 = data.dateOrder;
if((typeof data8 !== "string") && (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))){
const err18 = {instancePath:instancePath+"/dateOrder",schemaPath:"#/properties/dateOrder/type",keyword:"type",params:{type: schema32.properties.dateOrder.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
const err19 = {instancePath:instancePath+"/dateOrder",schemaPath:"#/properties/dateOrder/pattern",keyword:"pattern",params:{pattern: "^(mdy|dmy|ymd)$"},message:"must match pattern \""+"^(mdy|dmy|ymd)$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
if(typeof data9 !== "string"){
const err20 = {instancePath:instancePath+"/dateOrder/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dateOrder/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data9 === "mdy") || (data9 === "dmy")) || (data9 === "ymd"))){
const err21 = {instancePath:instancePath+"/dateOrder/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dateOrder/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema32.properties.dateOrder.additionalProperties.enum},message:"must be equal to one of the allowed values"};
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
}
if(data.decimalMark !== undefined){
let data10 = data.decimalMark;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/decimalMark",schemaPath:"#/properties/decimalMark/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === ".") || (data10 === ","))){
const err23 = {instancePath:instancePath+"/decimalMark",schemaPath:"#/properties/decimalMark/enum",keyword:"enum",params:{allowedValues: schema32.properties.decimalMark.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.columns !== undefined){
let data11 = data.columns;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
let data12 = data11[key4];
const _errs31 = errors;
let valid5 = false;
const _errs32 = errors;
if(data12 !== null){
const err24 = {instancePath:instancePath+"/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs32 === errors;
valid5 = valid5 || _valid0;
const _errs34 = errors;
if(!(validate22(data12, {instancePath:instancePath+"/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs34 === errors;
valid5 = valid5 || _valid0;
const _errs35 = errors;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data12[i0], {instancePath:instancePath+"/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
let i1 = data12.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data12[i1], data12[j0])){
const err25 = {instancePath:instancePath+"/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/2/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err27 = {instancePath:instancePath+"/columns/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.values !== undefined){
let data14 = data.values;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key5 in data14){
let data15 = data14[key5];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
if(typeof data15[key6] !== "string"){
const err29 = {instancePath:instancePath+"/values/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/values/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="mapping.schema.json" */;
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
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "provider")) || (key0 === "files"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "tenantId") || (key1 === "country")) || (key1 === "mpnId"))){
const err2 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.tenantId !== undefined){
let data2 = data1.tenantId;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err3 = {instancePath:instancePath+"/provider/tenantId",schemaPath:"#/properties/provider/properties/tenantId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/provider/tenantId",schemaPath:"#/properties/provider/properties/tenantId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.country !== undefined){
let data3 = data1.country;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err5 = {instancePath:instancePath+"/provider/country",schemaPath:"#/properties/provider/properties/country/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/provider/country",schemaPath:"#/properties/provider/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.mpnId !== undefined){
let data4 = data1.mpnId;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err7 = {instancePath:instancePath+"/provider/mpnId",schemaPath:"#/properties/provider/properties/mpnId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/provider/mpnId",schemaPath:"#/properties/provider/properties/mpnId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.files !== undefined){
let data5 = data.files;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data5[i0], {instancePath:instancePath+"/files/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
