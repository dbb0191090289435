// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rule-list.schema.json","title":"RuleList","description":"What `rules list --format json` prints: rules in the order of their ids.","type":"array","items":{"type":"object","description":"One rule in short.","properties":{"id":{"type":"string","description":"The name of its file."},"version":{"type":"integer","minimum":1,"description":"Raised when what the rule asks changes."},"gate":{"$ref":"finding.schema.json#/$defs/gate"},"subject":{"enum":["reseller","contact","mpn-id","agreement","user","provider-link","customer","order"],"description":"What the rule is about."},"severity":{"enum":["blocking","warning","advisory"],"description":"How much a failure matters."},"effective":{"type":"object","description":"The days on which the rule is in force, and how they are known.","properties":{"from":{"type":"string","description":"The first day."},"fromSetting":{"type":"string","description":"The setting that the first day rests on."},"until":{"type":"string","description":"The last day. Absent: still in force."},"untilSetting":{"type":"string","description":"The setting that the last day rests on."},"evidence":{"enum":["stated","first-documented","third-party","inferred"],"description":"How the days are known."},"precision":{"enum":["month","year"],"description":"Set where the documents name only so much."}},"required":["from","evidence"],"additionalProperties":false},"title":{"$ref":"finding.schema.json#/$defs/text"}},"required":["id","version","gate","subject","severity","effective","title"],"additionalProperties":false}};
const schema33 = {"description":"A stage of the life cycle.","enum":["prerequisites","enrolment","verification","mpn-link","mpa","admin-setup","provider-connection","customer-invitation","ordering","upkeep"]};
const schema40 = {"type":"object","description":"A text in both languages.","properties":{"en":{"type":"string","description":"English."},"fr":{"type":"string","description":"French."}},"required":["en","fr"],"additionalProperties":false};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rule-list.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.version === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.gate === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.subject === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.severity === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.effective === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "effective"},message:"must have required property '"+"effective"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.title === undefined){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data0){
if(!(((((((key0 === "id") || (key0 === "version")) || (key0 === "gate")) || (key0 === "subject")) || (key0 === "severity")) || (key0 === "effective")) || (key0 === "title"))){
const err7 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.id !== undefined){
if(typeof data0.id !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/id",schemaPath:"#/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/" + i0+"/version",schemaPath:"#/items/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/" + i0+"/version",schemaPath:"#/items/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data0.gate !== undefined){
let data3 = data0.gate;
if(!((((((((((data3 === "prerequisites") || (data3 === "enrolment")) || (data3 === "verification")) || (data3 === "mpn-link")) || (data3 === "mpa")) || (data3 === "admin-setup")) || (data3 === "provider-connection")) || (data3 === "customer-invitation")) || (data3 === "ordering")) || (data3 === "upkeep"))){
const err11 = {instancePath:instancePath+"/" + i0+"/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.subject !== undefined){
let data4 = data0.subject;
if(!((((((((data4 === "reseller") || (data4 === "contact")) || (data4 === "mpn-id")) || (data4 === "agreement")) || (data4 === "user")) || (data4 === "provider-link")) || (data4 === "customer")) || (data4 === "order"))){
const err12 = {instancePath:instancePath+"/" + i0+"/subject",schemaPath:"#/items/properties/subject/enum",keyword:"enum",params:{allowedValues: schema31.items.properties.subject.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.severity !== undefined){
let data5 = data0.severity;
if(!(((data5 === "blocking") || (data5 === "warning")) || (data5 === "advisory"))){
const err13 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.effective !== undefined){
let data6 = data0.effective;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.from === undefined){
const err14 = {instancePath:instancePath+"/" + i0+"/effective",schemaPath:"#/items/properties/effective/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.evidence === undefined){
const err15 = {instancePath:instancePath+"/" + i0+"/effective",schemaPath:"#/items/properties/effective/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data6){
if(!((((((key1 === "from") || (key1 === "fromSetting")) || (key1 === "until")) || (key1 === "untilSetting")) || (key1 === "evidence")) || (key1 === "precision"))){
const err16 = {instancePath:instancePath+"/" + i0+"/effective",schemaPath:"#/items/properties/effective/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.from !== undefined){
if(typeof data6.from !== "string"){
const err17 = {instancePath:instancePath+"/" + i0+"/effective/from",schemaPath:"#/items/properties/effective/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.fromSetting !== undefined){
if(typeof data6.fromSetting !== "string"){
const err18 = {instancePath:instancePath+"/" + i0+"/effective/fromSetting",schemaPath:"#/items/properties/effective/properties/fromSetting/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.until !== undefined){
if(typeof data6.until !== "string"){
const err19 = {instancePath:instancePath+"/" + i0+"/effective/until",schemaPath:"#/items/properties/effective/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.untilSetting !== undefined){
if(typeof data6.untilSetting !== "string"){
const err20 = {instancePath:instancePath+"/" + i0+"/effective/untilSetting",schemaPath:"#/items/properties/effective/properties/untilSetting/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.evidence !== undefined){
let data11 = data6.evidence;
if(!((((data11 === "stated") || (data11 === "first-documented")) || (data11 === "third-party")) || (data11 === "inferred"))){
const err21 = {instancePath:instancePath+"/" + i0+"/effective/evidence",schemaPath:"#/items/properties/effective/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema31.items.properties.effective.properties.evidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.precision !== undefined){
let data12 = data6.precision;
if(!((data12 === "month") || (data12 === "year"))){
const err22 = {instancePath:instancePath+"/" + i0+"/effective/precision",schemaPath:"#/items/properties/effective/properties/precision/enum",keyword:"enum",params:{allowedValues: schema31.items.properties.effective.properties.precision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/" + i0+"/effective",schemaPath:"#/items/properties/effective/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data0.title !== undefined){
let data13 = data0.title;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.en === undefined){
const err24 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13.fr === undefined){
const err25 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "fr"},message:"must have required property '"+"fr"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data13){
if(!((key2 === "en") || (key2 === "fr"))){
const err26 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"finding.schema.json#/$defs/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.en !== undefined){
if(typeof data13.en !== "string"){
const err27 = {instancePath:instancePath+"/" + i0+"/title/en",schemaPath:"finding.schema.json#/$defs/text/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.fr !== undefined){
if(typeof data13.fr !== "string"){
const err28 = {instancePath:instancePath+"/" + i0+"/title/fr",schemaPath:"finding.schema.json#/$defs/text/properties/fr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/" + i0+"/title",schemaPath:"finding.schema.json#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
