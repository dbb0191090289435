// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"findings-page.schema.json","title":"FindingsPage","description":"Some findings of an audit, in the order of the run.","type":"object","properties":{"findings":{"type":"array","description":"One each.","items":{"$ref":"finding.schema.json"}},"next":{"type":"string","description":"The cursor of the next page, where there is one. A page that has it may hold fewer findings than were asked for, where they are long."}},"required":["findings"],"additionalProperties":false};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"finding.schema.json","title":"Finding","description":"A rule's verdict on one subject: the facts seen, where they stood, and the sentences it rests on.","type":"object","properties":{"rule":{"type":"string","description":"The id of the rule: the name of its file."},"version":{"type":"integer","minimum":1,"description":"The version of the rule."},"gate":{"$ref":"#/$defs/gate"},"severity":{"enum":["blocking","warning","advisory"],"description":"How much a failure matters."},"verdict":{"enum":["pass","fail","unknown","not-applicable"],"description":"What the rule says."},"cause":{"$ref":"#/$defs/cause","description":"For unknown: why the deciding fact is not known."},"subject":{"type":"object","description":"What the rule was judged on.","properties":{"kind":{"enum":["reseller","contact","mpn-id","agreement","user","provider-link","customer","order"],"description":"What it is."},"key":{"type":"string","description":"Its natural key."},"reseller":{"type":"string","description":"The natural key of its reseller."}},"required":["kind","key","reseller"],"additionalProperties":false},"seen":{"type":"array","description":"The facts the rule looked at, in the order of its leaves.","items":{"type":"object","properties":{"fact":{"type":"string","description":"The name of the fact."},"value":{"type":["string","number","boolean"],"description":"Its value, where it is known."},"cause":{"$ref":"#/$defs/cause","description":"Why it is not known."},"text":{"type":"string","description":"The text of the cell, where it could not be read as one value."},"candidates":{"type":"array","items":{"type":"string"},"description":"The readings that were possible, where there were several."},"path":{"type":"string","description":"Where an account state has it."},"header":{"type":"string","description":"The column of the export that it came from."},"at":{"$ref":"#/$defs/place"},"cells":{"type":"array","minItems":2,"items":{"$ref":"#/$defs/cell"},"description":"Where it lies between several: the cells that disagree, the first of each reading, or that were compared."}},"required":["fact"],"additionalProperties":false}},"at":{"$ref":"#/$defs/place","description":"The place of the fact that decided."},"expected":{"type":"array","description":"The comparisons the rule made, in the order of its leaves.","items":{"type":"object","properties":{"fact":{"type":"string","description":"The fact on the left."},"operator":{"type":"string","description":"The comparison."},"value":{"description":"What it was compared with: a constant, a list, or another fact.","type":["string","number","boolean","array","object"]}},"required":["fact","operator","value"],"additionalProperties":false}},"citations":{"type":"array","description":"The documents and sentences the rule rests on.","items":{"type":"object","properties":{"document":{"type":"string","description":"The id of the document."},"revision":{"type":"string","description":"The revision that was read."},"sentences":{"type":"array","items":{"type":"integer"},"description":"The ids of the sentences."}},"required":["document","revision","sentences"],"additionalProperties":false}},"predictedErrors":{"type":"array","description":"For fail: what Partner Center would answer.","items":{"type":"object","properties":{"endpoint":{"type":"string","description":"The call that would be refused."},"code":{"type":"string","description":"The code of the refusal."},"meaning":{"type":"string","description":"What the code means."}},"required":["endpoint","code","meaning"],"additionalProperties":false}},"title":{"$ref":"#/$defs/text","description":"What must hold."},"remediation":{"$ref":"#/$defs/text","description":"What to do."},"waiver":{"$ref":"waivers.schema.json#/$defs/waiver","description":"In a report: the waiver that is in force for it. The verdict is what it was."}},"required":["rule","version","gate","severity","verdict","subject","seen","expected","citations","predictedErrors","title","remediation"],"additionalProperties":false,"$defs":{"gate":{"description":"A stage of the life cycle.","enum":["prerequisites","enrolment","verification","mpn-link","mpa","admin-setup","provider-connection","customer-invitation","ordering","upkeep"]},"cause":{"description":"Why something is not known.","enum":["missing","no-column","blank","unreadable","ambiguous","conflict","none","no-match"]},"cell":{"type":"object","description":"A cell of the input as it stands there.","properties":{"text":{"type":"string","description":"Its text."},"path":{"type":"string","description":"Where an account state has it."},"header":{"type":"string","description":"The column of the export that it stands in."},"at":{"$ref":"#/$defs/place"},"reseller":{"type":"string","description":"Whose record it is, where that is another reseller's."}},"additionalProperties":false},"place":{"type":"object","description":"A place in an input file; line and column from 1, columns in code points.","properties":{"file":{"type":"string","description":"The file as it was named."},"line":{"type":"integer","minimum":1,"description":"The physical line."},"column":{"type":"integer","minimum":1,"description":"The column of the value's first character."}},"required":["file","line","column"],"additionalProperties":false},"text":{"type":"object","description":"A text in both languages.","properties":{"en":{"type":"string","description":"English."},"fr":{"type":"string","description":"French."}},"required":["en","fr"],"additionalProperties":false}}};
const schema33 = {"description":"A stage of the life cycle.","enum":["prerequisites","enrolment","verification","mpn-link","mpa","admin-setup","provider-connection","customer-invitation","ordering","upkeep"]};
const schema34 = {"description":"Why something is not known.","enum":["missing","no-column","blank","unreadable","ambiguous","conflict","none","no-match"]};
const schema36 = {"type":"object","description":"A place in an input file; line and column from 1, columns in code points.","properties":{"file":{"type":"string","description":"The file as it was named."},"line":{"type":"integer","minimum":1,"description":"The physical line."},"column":{"type":"integer","minimum":1,"description":"The column of the value's first character."}},"required":["file","line","column"],"additionalProperties":false};
const schema40 = {"type":"object","description":"A text in both languages.","properties":{"en":{"type":"string","description":"English."},"fr":{"type":"string","description":"French."}},"required":["en","fr"],"additionalProperties":false};
const schema43 = {"type":"object","description":"One rule waived for one subject, or for all that is a reseller's.","properties":{"rule":{"type":"string","minLength":1,"description":"The id of the rule, as in the findings."},"subject":{"type":"string","minLength":1,"description":"The key of the subject, as in the findings; a reseller's key and /* for everything of that reseller."},"reason":{"type":"string","minLength":1,"description":"Why the finding is accepted."},"author":{"type":"string","minLength":1,"description":"Who asks for it."},"approver":{"type":"string","minLength":1,"description":"Who answers for it: somebody else than the author."},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"The last day, YYYY-MM-DD; it ends at midnight UTC."}},"required":["rule","subject","reason","author","approver","until"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const schema37 = {"type":"object","description":"A cell of the input as it stands there.","properties":{"text":{"type":"string","description":"Its text."},"path":{"type":"string","description":"Where an account state has it."},"header":{"type":"string","description":"The column of the export that it stands in."},"at":{"$ref":"#/$defs/place"},"reseller":{"type":"string","description":"Whose record it is, where that is another reseller's."}},"additionalProperties":false};

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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "text") || (key0 === "path")) || (key0 === "header")) || (key0 === "at")) || (key0 === "reseller"))){
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
if(data.text !== undefined){
if(typeof data.text !== "string"){
const err1 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
const err2 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.header !== undefined){
if(typeof data.header !== "string"){
const err3 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.at !== undefined){
let data3 = data.at;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.file === undefined){
const err4 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3.line === undefined){
const err5 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.column === undefined){
const err6 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "file") || (key1 === "line")) || (key1 === "column"))){
const err7 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.file !== undefined){
if(typeof data3.file !== "string"){
const err8 = {instancePath:instancePath+"/at/file",schemaPath:"#/$defs/place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.line !== undefined){
let data5 = data3.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data3.column !== undefined){
let data6 = data3.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err11 = {instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.reseller !== undefined){
if(typeof data.reseller !== "string"){
const err14 = {instancePath:instancePath+"/reseller",schemaPath:"#/properties/reseller/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="finding.schema.json" */;
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
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.gate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.severity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.verdict === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.subject === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.seen === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seen"},message:"must have required property '"+"seen"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.expected === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"},message:"must have required property '"+"expected"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.citations === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "citations"},message:"must have required property '"+"citations"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.predictedErrors === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predictedErrors"},message:"must have required property '"+"predictedErrors"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.title === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.remediation === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
const err13 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.gate !== undefined){
let data2 = data.gate;
if(!((((((((((data2 === "prerequisites") || (data2 === "enrolment")) || (data2 === "verification")) || (data2 === "mpn-link")) || (data2 === "mpa")) || (data2 === "admin-setup")) || (data2 === "provider-connection")) || (data2 === "customer-invitation")) || (data2 === "ordering")) || (data2 === "upkeep"))){
const err16 = {instancePath:instancePath+"/gate",schemaPath:"#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(!(((data3 === "blocking") || (data3 === "warning")) || (data3 === "advisory"))){
const err17 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.verdict !== undefined){
let data4 = data.verdict;
if(!((((data4 === "pass") || (data4 === "fail")) || (data4 === "unknown")) || (data4 === "not-applicable"))){
const err18 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema32.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.cause !== undefined){
let data5 = data.cause;
if(!((((((((data5 === "missing") || (data5 === "no-column")) || (data5 === "blank")) || (data5 === "unreadable")) || (data5 === "ambiguous")) || (data5 === "conflict")) || (data5 === "none")) || (data5 === "no-match"))){
const err19 = {instancePath:instancePath+"/cause",schemaPath:"#/$defs/cause/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.subject !== undefined){
let data6 = data.subject;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kind === undefined){
const err20 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.key === undefined){
const err21 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.reseller === undefined){
const err22 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "reseller"},message:"must have required property '"+"reseller"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "kind") || (key1 === "key")) || (key1 === "reseller"))){
const err23 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.kind !== undefined){
let data7 = data6.kind;
if(!((((((((data7 === "reseller") || (data7 === "contact")) || (data7 === "mpn-id")) || (data7 === "agreement")) || (data7 === "user")) || (data7 === "provider-link")) || (data7 === "customer")) || (data7 === "order"))){
const err24 = {instancePath:instancePath+"/subject/kind",schemaPath:"#/properties/subject/properties/kind/enum",keyword:"enum",params:{allowedValues: schema32.properties.subject.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.key !== undefined){
if(typeof data6.key !== "string"){
const err25 = {instancePath:instancePath+"/subject/key",schemaPath:"#/properties/subject/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.reseller !== undefined){
if(typeof data6.reseller !== "string"){
const err26 = {instancePath:instancePath+"/subject/reseller",schemaPath:"#/properties/subject/properties/reseller/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.seen !== undefined){
let data10 = data.seen;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.fact === undefined){
const err28 = {instancePath:instancePath+"/seen/" + i0,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data11){
if(!(func1.call(schema32.properties.seen.items.properties, key2))){
const err29 = {instancePath:instancePath+"/seen/" + i0,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.fact !== undefined){
if(typeof data11.fact !== "string"){
const err30 = {instancePath:instancePath+"/seen/" + i0+"/fact",schemaPath:"#/properties/seen/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.value !== undefined){
let data13 = data11.value;
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err31 = {instancePath:instancePath+"/seen/" + i0+"/value",schemaPath:"#/properties/seen/items/properties/value/type",keyword:"type",params:{type: schema32.properties.seen.items.properties.value.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.cause !== undefined){
let data14 = data11.cause;
if(!((((((((data14 === "missing") || (data14 === "no-column")) || (data14 === "blank")) || (data14 === "unreadable")) || (data14 === "ambiguous")) || (data14 === "conflict")) || (data14 === "none")) || (data14 === "no-match"))){
const err32 = {instancePath:instancePath+"/seen/" + i0+"/cause",schemaPath:"#/$defs/cause/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.text !== undefined){
if(typeof data11.text !== "string"){
const err33 = {instancePath:instancePath+"/seen/" + i0+"/text",schemaPath:"#/properties/seen/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data11.candidates !== undefined){
let data16 = data11.candidates;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(typeof data16[i1] !== "string"){
const err34 = {instancePath:instancePath+"/seen/" + i0+"/candidates/" + i1,schemaPath:"#/properties/seen/items/properties/candidates/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/seen/" + i0+"/candidates",schemaPath:"#/properties/seen/items/properties/candidates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.path !== undefined){
if(typeof data11.path !== "string"){
const err36 = {instancePath:instancePath+"/seen/" + i0+"/path",schemaPath:"#/properties/seen/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.header !== undefined){
if(typeof data11.header !== "string"){
const err37 = {instancePath:instancePath+"/seen/" + i0+"/header",schemaPath:"#/properties/seen/items/properties/header/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.at !== undefined){
let data20 = data11.at;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.file === undefined){
const err38 = {instancePath:instancePath+"/seen/" + i0+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data20.line === undefined){
const err39 = {instancePath:instancePath+"/seen/" + i0+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data20.column === undefined){
const err40 = {instancePath:instancePath+"/seen/" + i0+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key3 in data20){
if(!(((key3 === "file") || (key3 === "line")) || (key3 === "column"))){
const err41 = {instancePath:instancePath+"/seen/" + i0+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data20.file !== undefined){
if(typeof data20.file !== "string"){
const err42 = {instancePath:instancePath+"/seen/" + i0+"/at/file",schemaPath:"#/$defs/place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.line !== undefined){
let data22 = data20.line;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err43 = {instancePath:instancePath+"/seen/" + i0+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
const err44 = {instancePath:instancePath+"/seen/" + i0+"/at/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data20.column !== undefined){
let data23 = data20.column;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err45 = {instancePath:instancePath+"/seen/" + i0+"/at/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err46 = {instancePath:instancePath+"/seen/" + i0+"/at/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err47 = {instancePath:instancePath+"/seen/" + i0+"/at",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data11.cells !== undefined){
let data24 = data11.cells;
if(Array.isArray(data24)){
if(data24.length < 2){
const err48 = {instancePath:instancePath+"/seen/" + i0+"/cells",schemaPath:"#/properties/seen/items/properties/cells/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
if(!(validate22(data24[i2], {instancePath:instancePath+"/seen/" + i0+"/cells/" + i2,parentData:data24,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/seen/" + i0+"/cells",schemaPath:"#/properties/seen/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err50 = {instancePath:instancePath+"/seen/" + i0,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err51 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.at !== undefined){
let data26 = data.at;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.file === undefined){
const err52 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data26.line === undefined){
const err53 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data26.column === undefined){
const err54 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key4 in data26){
if(!(((key4 === "file") || (key4 === "line")) || (key4 === "column"))){
const err55 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data26.file !== undefined){
if(typeof data26.file !== "string"){
const err56 = {instancePath:instancePath+"/at/file",schemaPath:"#/$defs/place/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26.line !== undefined){
let data28 = data26.line;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err57 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
const err58 = {instancePath:instancePath+"/at/line",schemaPath:"#/$defs/place/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data26.column !== undefined){
let data29 = data26.column;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err59 = {instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
const err60 = {instancePath:instancePath+"/at/column",schemaPath:"#/$defs/place/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/at",schemaPath:"#/$defs/place/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.expected !== undefined){
let data30 = data.expected;
if(Array.isArray(data30)){
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.fact === undefined){
const err62 = {instancePath:instancePath+"/expected/" + i3,schemaPath:"#/properties/expected/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data31.operator === undefined){
const err63 = {instancePath:instancePath+"/expected/" + i3,schemaPath:"#/properties/expected/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data31.value === undefined){
const err64 = {instancePath:instancePath+"/expected/" + i3,schemaPath:"#/properties/expected/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key5 in data31){
if(!(((key5 === "fact") || (key5 === "operator")) || (key5 === "value"))){
const err65 = {instancePath:instancePath+"/expected/" + i3,schemaPath:"#/properties/expected/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data31.fact !== undefined){
if(typeof data31.fact !== "string"){
const err66 = {instancePath:instancePath+"/expected/" + i3+"/fact",schemaPath:"#/properties/expected/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data31.operator !== undefined){
if(typeof data31.operator !== "string"){
const err67 = {instancePath:instancePath+"/expected/" + i3+"/operator",schemaPath:"#/properties/expected/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.value !== undefined){
let data34 = data31.value;
if((((!data34 || typeof data34 != "object") && (typeof data34 !== "string")) && (!((typeof data34 == "number") && (isFinite(data34))))) && (typeof data34 !== "boolean")){
const err68 = {instancePath:instancePath+"/expected/" + i3+"/value",schemaPath:"#/properties/expected/items/properties/value/type",keyword:"type",params:{type: schema32.properties.expected.items.properties.value.type},message:"must be string,number,boolean,array,object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/expected/" + i3,schemaPath:"#/properties/expected/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.citations !== undefined){
let data35 = data.citations;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i4=0; i4<len4; i4++){
let data36 = data35[i4];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.document === undefined){
const err71 = {instancePath:instancePath+"/citations/" + i4,schemaPath:"#/properties/citations/items/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data36.revision === undefined){
const err72 = {instancePath:instancePath+"/citations/" + i4,schemaPath:"#/properties/citations/items/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data36.sentences === undefined){
const err73 = {instancePath:instancePath+"/citations/" + i4,schemaPath:"#/properties/citations/items/required",keyword:"required",params:{missingProperty: "sentences"},message:"must have required property '"+"sentences"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key6 in data36){
if(!(((key6 === "document") || (key6 === "revision")) || (key6 === "sentences"))){
const err74 = {instancePath:instancePath+"/citations/" + i4,schemaPath:"#/properties/citations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data36.document !== undefined){
if(typeof data36.document !== "string"){
const err75 = {instancePath:instancePath+"/citations/" + i4+"/document",schemaPath:"#/properties/citations/items/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data36.revision !== undefined){
if(typeof data36.revision !== "string"){
const err76 = {instancePath:instancePath+"/citations/" + i4+"/revision",schemaPath:"#/properties/citations/items/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data36.sentences !== undefined){
let data39 = data36.sentences;
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err77 = {instancePath:instancePath+"/citations/" + i4+"/sentences/" + i5,schemaPath:"#/properties/citations/items/properties/sentences/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/citations/" + i4+"/sentences",schemaPath:"#/properties/citations/items/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/citations/" + i4,schemaPath:"#/properties/citations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/citations",schemaPath:"#/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.predictedErrors !== undefined){
let data41 = data.predictedErrors;
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.endpoint === undefined){
const err81 = {instancePath:instancePath+"/predictedErrors/" + i6,schemaPath:"#/properties/predictedErrors/items/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data42.code === undefined){
const err82 = {instancePath:instancePath+"/predictedErrors/" + i6,schemaPath:"#/properties/predictedErrors/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data42.meaning === undefined){
const err83 = {instancePath:instancePath+"/predictedErrors/" + i6,schemaPath:"#/properties/predictedErrors/items/required",keyword:"required",params:{missingProperty: "meaning"},message:"must have required property '"+"meaning"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key7 in data42){
if(!(((key7 === "endpoint") || (key7 === "code")) || (key7 === "meaning"))){
const err84 = {instancePath:instancePath+"/predictedErrors/" + i6,schemaPath:"#/properties/predictedErrors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data42.endpoint !== undefined){
if(typeof data42.endpoint !== "string"){
const err85 = {instancePath:instancePath+"/predictedErrors/" + i6+"/endpoint",schemaPath:"#/properties/predictedErrors/items/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data42.code !== undefined){
if(typeof data42.code !== "string"){
const err86 = {instancePath:instancePath+"/predictedErrors/" + i6+"/code",schemaPath:"#/properties/predictedErrors/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data42.meaning !== undefined){
if(typeof data42.meaning !== "string"){
const err87 = {instancePath:instancePath+"/predictedErrors/" + i6+"/meaning",schemaPath:"#/properties/predictedErrors/items/properties/meaning/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/predictedErrors/" + i6,schemaPath:"#/properties/predictedErrors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/predictedErrors",schemaPath:"#/properties/predictedErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.title !== undefined){
let data46 = data.title;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.en === undefined){
const err90 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data46.fr === undefined){
const err91 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "fr"},message:"must have required property '"+"fr"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key8 in data46){
if(!((key8 === "en") || (key8 === "fr"))){
const err92 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data46.en !== undefined){
if(typeof data46.en !== "string"){
const err93 = {instancePath:instancePath+"/title/en",schemaPath:"#/$defs/text/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data46.fr !== undefined){
if(typeof data46.fr !== "string"){
const err94 = {instancePath:instancePath+"/title/fr",schemaPath:"#/$defs/text/properties/fr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.remediation !== undefined){
let data49 = data.remediation;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.en === undefined){
const err96 = {instancePath:instancePath+"/remediation",schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data49.fr === undefined){
const err97 = {instancePath:instancePath+"/remediation",schemaPath:"#/$defs/text/required",keyword:"required",params:{missingProperty: "fr"},message:"must have required property '"+"fr"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key9 in data49){
if(!((key9 === "en") || (key9 === "fr"))){
const err98 = {instancePath:instancePath+"/remediation",schemaPath:"#/$defs/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data49.en !== undefined){
if(typeof data49.en !== "string"){
const err99 = {instancePath:instancePath+"/remediation/en",schemaPath:"#/$defs/text/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data49.fr !== undefined){
if(typeof data49.fr !== "string"){
const err100 = {instancePath:instancePath+"/remediation/fr",schemaPath:"#/$defs/text/properties/fr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/remediation",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.waiver !== undefined){
let data52 = data.waiver;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.rule === undefined){
const err102 = {instancePath:instancePath+"/waiver",schemaPath:"waivers.schema.json#/$defs/waiver/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data52.subject === undefined){
const err103 = {instancePath:instancePath+"/waiver",schemaPath:"waivers.schema.json#/$defs/waiver/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data52.reason === undefined){
const err104 = {instancePath:instancePath+"/waiver",schemaPath:"waivers.schema.json#/$defs/waiver/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data52.author === undefined){
const err105 = {instancePath:instancePath+"/waiver",schemaPath:"waivers.schema.json#/$defs/waiver/required",keyword:"required",params:{missingProperty: "author"},message:"must have required property '"+"author"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data52.approver === undefined){
const err106 = {instancePath:instancePath+"/waiver",schemaPath:"waivers.schema.json#/$defs/waiver/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data52.until === undefined){
const err107 = {instancePath:instancePath+"/waiver",schemaPath:"waivers.schema.json#/$defs/waiver/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key10 in data52){
if(!((((((key10 === "rule") || (key10 === "subject")) || (key10 === "reason")) || (key10 === "author")) || (key10 === "approver")) || (key10 === "until"))){
const err108 = {instancePath:instancePath+"/waiver",schemaPath:"waivers.schema.json#/$defs/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data52.rule !== undefined){
let data53 = data52.rule;
if(typeof data53 === "string"){
if(func3(data53) < 1){
const err109 = {instancePath:instancePath+"/waiver/rule",schemaPath:"waivers.schema.json#/$defs/waiver/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/waiver/rule",schemaPath:"waivers.schema.json#/$defs/waiver/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data52.subject !== undefined){
let data54 = data52.subject;
if(typeof data54 === "string"){
if(func3(data54) < 1){
const err111 = {instancePath:instancePath+"/waiver/subject",schemaPath:"waivers.schema.json#/$defs/waiver/properties/subject/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/waiver/subject",schemaPath:"waivers.schema.json#/$defs/waiver/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data52.reason !== undefined){
let data55 = data52.reason;
if(typeof data55 === "string"){
if(func3(data55) < 1){
const err113 = {instancePath:instancePath+"/waiver/reason",schemaPath:"waivers.schema.json#/$defs/waiver/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/waiver/reason",schemaPath:"waivers.schema.json#/$defs/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data52.author !== undefined){
let data56 = data52.author;
if(typeof data56 === "string"){
if(func3(data56) < 1){
const err115 = {instancePath:instancePath+"/waiver/author",schemaPath:"waivers.schema.json#/$defs/waiver/properties/author/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/waiver/author",schemaPath:"waivers.schema.json#/$defs/waiver/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data52.approver !== undefined){
let data57 = data52.approver;
if(typeof data57 === "string"){
if(func3(data57) < 1){
const err117 = {instancePath:instancePath+"/waiver/approver",schemaPath:"waivers.schema.json#/$defs/waiver/properties/approver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/waiver/approver",schemaPath:"waivers.schema.json#/$defs/waiver/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data52.until !== undefined){
let data58 = data52.until;
if(typeof data58 === "string"){
if(!pattern4.test(data58)){
const err119 = {instancePath:instancePath+"/waiver/until",schemaPath:"waivers.schema.json#/$defs/waiver/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/waiver/until",schemaPath:"waivers.schema.json#/$defs/waiver/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/waiver",schemaPath:"waivers.schema.json#/$defs/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="findings-page.schema.json" */;
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
if(data.findings === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "findings") || (key0 === "next"))){
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
if(data.findings !== undefined){
let data0 = data.findings;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.next !== undefined){
if(typeof data.next !== "string"){
const err3 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
