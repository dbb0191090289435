// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rule-impact.schema.json","title":"RuleImpact","description":"What `rules impact --format json` prints: for whom something changes between the rules of two days. `--format ndjson` prints the resellers, one a line.","type":"object","properties":{"from":{"type":"string","description":"The earlier day."},"to":{"type":"string","description":"The later day."},"judged":{"type":"integer","minimum":0,"description":"How many resellers were judged."},"begin":{"type":"array","description":"The rules that are in force on the later day only.","items":{"type":"string"}},"end":{"type":"array","description":"The rules that are in force on the earlier day only.","items":{"type":"string"}},"resellers":{"type":"array","description":"Those for whom something changes, in the order of their keys.","items":{"type":"object","description":"One reseller.","properties":{"reseller":{"type":"string","description":"Its natural key."},"name":{"type":"string","description":"Its legal name; blank where it is not given."},"gates":{"type":"array","description":"The gates whose state changes.","items":{"type":"object","description":"One gate.","properties":{"gate":{"$ref":"finding.schema.json#/$defs/gate"},"before":{"enum":["blocked","undetermined","open"],"description":"Its state on the earlier day."},"after":{"enum":["blocked","undetermined","open"],"description":"Its state on the later day."}},"required":["gate","before","after"],"additionalProperties":false}},"changes":{"type":"array","description":"The verdicts that change, by subject and rule.","items":{"type":"object","description":"One verdict.","properties":{"rule":{"type":"string","description":"The id of the rule."},"subject":{"type":"object","description":"What it judges.","properties":{"kind":{"enum":["reseller","contact","mpn-id","agreement","user","provider-link","customer","order"],"description":"The kind of subject."},"key":{"type":"string","description":"Its natural key."}},"required":["kind","key"],"additionalProperties":false},"before":{"$ref":"#/$defs/verdict"},"after":{"$ref":"#/$defs/verdict"},"sources":{"type":"array","description":"The sentences that the rule rests on.","items":{"$ref":"rule.schema.json#/$defs/source"}}},"required":["rule","subject","before","after","sources"],"additionalProperties":false}}},"required":["reseller","name","gates","changes"],"additionalProperties":false}}},"required":["from","to","judged","begin","end","resellers"],"additionalProperties":false,"$defs":{"verdict":{"enum":["fail","unknown","pass","not-applicable","no-column","not-in-force"],"description":"What the rule says on that day. no-column: no file has a column for it. not-in-force: it is not in force."}}};
const schema33 = {"description":"A stage of the life cycle.","enum":["prerequisites","enrolment","verification","mpn-link","mpa","admin-setup","provider-connection","customer-invitation","ordering","upkeep"]};
const schema46 = {"enum":["fail","unknown","pass","not-applicable","no-column","not-in-force"],"description":"What the rule says on that day. no-column: no file has a column for it. not-in-force: it is not in force."};
const schema55 = {"description":"One document at one revision, and the sentences meant.","type":"object","properties":{"document":{"description":"An id from the list of source documents.","$ref":"#/$defs/id"},"revision":{"description":"The date the document bears, or as much of it as is known.","type":"string","pattern":"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},"sentences":{"description":"Sentence ids within that revision. Empty where the document has none: the page as a whole is meant.","type":"array","items":{"type":"integer","minimum":1},"uniqueItems":true}},"required":["document","revision","sentences"],"additionalProperties":false};
const schema49 = {"description":"A name in lower case, its words joined by hyphens.","type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern10 = new RegExp("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.revision === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sentences === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sentences"},message:"must have required property '"+"sentences"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "document") || (key0 === "revision")) || (key0 === "sentences"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.document !== undefined){
let data0 = data.document;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/document",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/document",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"},message:"must match pattern \""+"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sentences !== undefined){
let data2 = data.sentences;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rule-impact.schema.json" */;
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
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
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
if(data.judged === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "judged"},message:"must have required property '"+"judged"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.begin === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "begin"},message:"must have required property '"+"begin"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.end === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.resellers === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resellers"},message:"must have required property '"+"resellers"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "from") || (key0 === "to")) || (key0 === "judged")) || (key0 === "begin")) || (key0 === "end")) || (key0 === "resellers"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err8 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.judged !== undefined){
let data2 = data.judged;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.begin !== undefined){
let data3 = data.begin;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err11 = {instancePath:instancePath+"/begin/" + i0,schemaPath:"#/properties/begin/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/begin",schemaPath:"#/properties/begin/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.end !== undefined){
let data5 = data.end;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err13 = {instancePath:instancePath+"/end/" + i1,schemaPath:"#/properties/end/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.resellers !== undefined){
let data7 = data.resellers;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.reseller === undefined){
const err15 = {instancePath:instancePath+"/resellers/" + i2,schemaPath:"#/properties/resellers/items/required",keyword:"required",params:{missingProperty: "reseller"},message:"must have required property '"+"reseller"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.name === undefined){
const err16 = {instancePath:instancePath+"/resellers/" + i2,schemaPath:"#/properties/resellers/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.gates === undefined){
const err17 = {instancePath:instancePath+"/resellers/" + i2,schemaPath:"#/properties/resellers/items/required",keyword:"required",params:{missingProperty: "gates"},message:"must have required property '"+"gates"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data8.changes === undefined){
const err18 = {instancePath:instancePath+"/resellers/" + i2,schemaPath:"#/properties/resellers/items/required",keyword:"required",params:{missingProperty: "changes"},message:"must have required property '"+"changes"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data8){
if(!((((key1 === "reseller") || (key1 === "name")) || (key1 === "gates")) || (key1 === "changes"))){
const err19 = {instancePath:instancePath+"/resellers/" + i2,schemaPath:"#/properties/resellers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8.reseller !== undefined){
if(typeof data8.reseller !== "string"){
const err20 = {instancePath:instancePath+"/resellers/" + i2+"/reseller",schemaPath:"#/properties/resellers/items/properties/reseller/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err21 = {instancePath:instancePath+"/resellers/" + i2+"/name",schemaPath:"#/properties/resellers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.gates !== undefined){
let data11 = data8.gates;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.gate === undefined){
const err22 = {instancePath:instancePath+"/resellers/" + i2+"/gates/" + i3,schemaPath:"#/properties/resellers/items/properties/gates/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12.before === undefined){
const err23 = {instancePath:instancePath+"/resellers/" + i2+"/gates/" + i3,schemaPath:"#/properties/resellers/items/properties/gates/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data12.after === undefined){
const err24 = {instancePath:instancePath+"/resellers/" + i2+"/gates/" + i3,schemaPath:"#/properties/resellers/items/properties/gates/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "gate") || (key2 === "before")) || (key2 === "after"))){
const err25 = {instancePath:instancePath+"/resellers/" + i2+"/gates/" + i3,schemaPath:"#/properties/resellers/items/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data12.gate !== undefined){
let data13 = data12.gate;
if(!((((((((((data13 === "prerequisites") || (data13 === "enrolment")) || (data13 === "verification")) || (data13 === "mpn-link")) || (data13 === "mpa")) || (data13 === "admin-setup")) || (data13 === "provider-connection")) || (data13 === "customer-invitation")) || (data13 === "ordering")) || (data13 === "upkeep"))){
const err26 = {instancePath:instancePath+"/resellers/" + i2+"/gates/" + i3+"/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.before !== undefined){
let data14 = data12.before;
if(!(((data14 === "blocked") || (data14 === "undetermined")) || (data14 === "open"))){
const err27 = {instancePath:instancePath+"/resellers/" + i2+"/gates/" + i3+"/before",schemaPath:"#/properties/resellers/items/properties/gates/items/properties/before/enum",keyword:"enum",params:{allowedValues: schema31.properties.resellers.items.properties.gates.items.properties.before.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.after !== undefined){
let data15 = data12.after;
if(!(((data15 === "blocked") || (data15 === "undetermined")) || (data15 === "open"))){
const err28 = {instancePath:instancePath+"/resellers/" + i2+"/gates/" + i3+"/after",schemaPath:"#/properties/resellers/items/properties/gates/items/properties/after/enum",keyword:"enum",params:{allowedValues: schema31.properties.resellers.items.properties.gates.items.properties.after.enum},message:"must be equal to one of the allowed values"};
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
const err29 = {instancePath:instancePath+"/resellers/" + i2+"/gates/" + i3,schemaPath:"#/properties/resellers/items/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/resellers/" + i2+"/gates",schemaPath:"#/properties/resellers/items/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.changes !== undefined){
let data16 = data8.changes;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
let data17 = data16[i4];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.rule === undefined){
const err31 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4,schemaPath:"#/properties/resellers/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data17.subject === undefined){
const err32 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4,schemaPath:"#/properties/resellers/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data17.before === undefined){
const err33 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4,schemaPath:"#/properties/resellers/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data17.after === undefined){
const err34 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4,schemaPath:"#/properties/resellers/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17.sources === undefined){
const err35 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4,schemaPath:"#/properties/resellers/items/properties/changes/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key3 in data17){
if(!(((((key3 === "rule") || (key3 === "subject")) || (key3 === "before")) || (key3 === "after")) || (key3 === "sources"))){
const err36 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4,schemaPath:"#/properties/resellers/items/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data17.rule !== undefined){
if(typeof data17.rule !== "string"){
const err37 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/rule",schemaPath:"#/properties/resellers/items/properties/changes/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data17.subject !== undefined){
let data19 = data17.subject;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.kind === undefined){
const err38 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/subject",schemaPath:"#/properties/resellers/items/properties/changes/items/properties/subject/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data19.key === undefined){
const err39 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/subject",schemaPath:"#/properties/resellers/items/properties/changes/items/properties/subject/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data19){
if(!((key4 === "kind") || (key4 === "key"))){
const err40 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/subject",schemaPath:"#/properties/resellers/items/properties/changes/items/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.kind !== undefined){
let data20 = data19.kind;
if(!((((((((data20 === "reseller") || (data20 === "contact")) || (data20 === "mpn-id")) || (data20 === "agreement")) || (data20 === "user")) || (data20 === "provider-link")) || (data20 === "customer")) || (data20 === "order"))){
const err41 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/subject/kind",schemaPath:"#/properties/resellers/items/properties/changes/items/properties/subject/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.resellers.items.properties.changes.items.properties.subject.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.key !== undefined){
if(typeof data19.key !== "string"){
const err42 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/subject/key",schemaPath:"#/properties/resellers/items/properties/changes/items/properties/subject/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/subject",schemaPath:"#/properties/resellers/items/properties/changes/items/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data17.before !== undefined){
let data22 = data17.before;
if(!((((((data22 === "fail") || (data22 === "unknown")) || (data22 === "pass")) || (data22 === "not-applicable")) || (data22 === "no-column")) || (data22 === "not-in-force"))){
const err44 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/before",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.after !== undefined){
let data23 = data17.after;
if(!((((((data23 === "fail") || (data23 === "unknown")) || (data23 === "pass")) || (data23 === "not-applicable")) || (data23 === "no-column")) || (data23 === "not-in-force"))){
const err45 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/after",schemaPath:"#/$defs/verdict/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.sources !== undefined){
let data24 = data17.sources;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(!(validate52(data24[i5], {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/sources/" + i5,parentData:data24,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4+"/sources",schemaPath:"#/properties/resellers/items/properties/changes/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/resellers/" + i2+"/changes/" + i4,schemaPath:"#/properties/resellers/items/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/resellers/" + i2+"/changes",schemaPath:"#/properties/resellers/items/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/resellers/" + i2,schemaPath:"#/properties/resellers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err50 = {instancePath:instancePath+"/resellers",schemaPath:"#/properties/resellers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
