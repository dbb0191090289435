// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run-diff.schema.json","title":"RunDiff","description":"What `diff --format json` prints: what became of each finding from one run to another.","type":"object","properties":{"before":{"$ref":"#/$defs/run"},"after":{"$ref":"#/$defs/run"},"differing":{"$ref":"#/$defs/causes","description":"In what the two runs differ."},"findings":{"type":"array","description":"The findings that are not the same, in the order of their keys.","items":{"type":"object","properties":{"status":{"enum":["new","resolved","changed"],"description":"What became of it."},"rule":{"type":"string","description":"The rule."},"subject":{"$ref":"finding.schema.json#/properties/subject"},"causes":{"$ref":"#/$defs/causes","description":"Why: the proven cause, or all that remain."},"before":{"$ref":"#/$defs/side"},"after":{"$ref":"#/$defs/side"}},"required":["status","rule","subject","causes"],"additionalProperties":false}},"gates":{"type":"array","description":"The gates of resellers that are not as they were.","items":{"type":"object","properties":{"reseller":{"type":"string","description":"The key of the reseller."},"gate":{"$ref":"finding.schema.json#/$defs/gate"},"before":{"$ref":"#/$defs/state"},"after":{"$ref":"#/$defs/state"}},"required":["reseller","gate"],"additionalProperties":false}},"counts":{"type":"object","description":"How many findings came out how.","properties":{"new":{"$ref":"#/$defs/count"},"resolved":{"$ref":"#/$defs/count"},"changed":{"$ref":"#/$defs/count"},"unchanged":{"$ref":"#/$defs/count"},"gates":{"$ref":"#/$defs/count"}},"required":["new","resolved","changed","unchanged","gates"],"additionalProperties":false}},"required":["before","after","differing","findings","gates","counts"],"additionalProperties":false,"$defs":{"count":{"type":"integer","minimum":0,"description":"A number of things."},"state":{"enum":["open","blocked","undetermined"],"description":"The state of the gate."},"causes":{"type":"array","description":"Causes.","items":{"enum":["data","rule","setting","waiver","time","unexplained"],"description":"A cause."}},"run":{"type":"object","description":"One of the runs.","properties":{"run":{"type":"string","description":"Its folder as it was named."},"version":{"type":"string","description":"The version of the tool."},"asOf":{"type":"string","description":"The day whose rules judged."},"rulesHash":{"type":"string","description":"The hash of the rules."}},"required":["run","version","asOf","rulesHash"],"additionalProperties":false},"side":{"type":"object","description":"A finding on one side; places do not count.","properties":{"verdict":{"$ref":"finding.schema.json#/properties/verdict"},"cause":{"$ref":"finding.schema.json#/$defs/cause"},"version":{"type":"integer","minimum":1,"description":"The version of the rule."},"severity":{"$ref":"finding.schema.json#/properties/severity"},"seen":{"type":"array","description":"The facts seen.","items":{"type":"object","properties":{"fact":{"type":"string","description":"The fact."},"value":{"type":["string","number","boolean"],"description":"Its value."},"cause":{"$ref":"finding.schema.json#/$defs/cause"}},"required":["fact"],"additionalProperties":false}},"waivedUntil":{"type":"string","description":"The end day of the waiver in force."}},"required":["verdict","version","severity","seen"],"additionalProperties":false}}};
const schema32 = {"type":"object","description":"One of the runs.","properties":{"run":{"type":"string","description":"Its folder as it was named."},"version":{"type":"string","description":"The version of the tool."},"asOf":{"type":"string","description":"The day whose rules judged."},"rulesHash":{"type":"string","description":"The hash of the rules."}},"required":["run","version","asOf","rulesHash"],"additionalProperties":false};
const schema34 = {"type":"array","description":"Causes.","items":{"enum":["data","rule","setting","waiver","time","unexplained"],"description":"A cause."}};
const schema48 = {"type":"object","description":"What the rule was judged on.","properties":{"kind":{"enum":["reseller","contact","mpn-id","agreement","user","provider-link","customer","order"],"description":"What it is."},"key":{"type":"string","description":"Its natural key."},"reseller":{"type":"string","description":"The natural key of its reseller."}},"required":["kind","key","reseller"],"additionalProperties":false};
const schema36 = {"description":"A stage of the life cycle.","enum":["prerequisites","enrolment","verification","mpn-link","mpa","admin-setup","provider-connection","customer-invitation","ordering","upkeep"]};
const schema56 = {"enum":["open","blocked","undetermined"],"description":"The state of the gate."};
const schema58 = {"type":"integer","minimum":0,"description":"A number of things."};
const schema50 = {"type":"object","description":"A finding on one side; places do not count.","properties":{"verdict":{"$ref":"finding.schema.json#/properties/verdict"},"cause":{"$ref":"finding.schema.json#/$defs/cause"},"version":{"type":"integer","minimum":1,"description":"The version of the rule."},"severity":{"$ref":"finding.schema.json#/properties/severity"},"seen":{"type":"array","description":"The facts seen.","items":{"type":"object","properties":{"fact":{"type":"string","description":"The fact."},"value":{"type":["string","number","boolean"],"description":"Its value."},"cause":{"$ref":"finding.schema.json#/$defs/cause"}},"required":["fact"],"additionalProperties":false}},"waivedUntil":{"type":"string","description":"The end day of the waiver in force."}},"required":["verdict","version","severity","seen"],"additionalProperties":false};
const schema51 = {"enum":["pass","fail","unknown","not-applicable"],"description":"What the rule says."};
const schema37 = {"description":"Why something is not known.","enum":["missing","no-column","blank","unreadable","ambiguous","conflict","none","no-match"]};
const schema53 = {"enum":["blocking","warning","advisory"],"description":"How much a failure matters."};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verdict === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
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
if(data.severity === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.seen === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seen"},message:"must have required property '"+"seen"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "verdict") || (key0 === "cause")) || (key0 === "version")) || (key0 === "severity")) || (key0 === "seen")) || (key0 === "waivedUntil"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.verdict !== undefined){
let data0 = data.verdict;
if(!((((data0 === "pass") || (data0 === "fail")) || (data0 === "unknown")) || (data0 === "not-applicable"))){
const err5 = {instancePath:instancePath+"/verdict",schemaPath:"finding.schema.json#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.cause !== undefined){
let data1 = data.cause;
if(!((((((((data1 === "missing") || (data1 === "no-column")) || (data1 === "blank")) || (data1 === "unreadable")) || (data1 === "ambiguous")) || (data1 === "conflict")) || (data1 === "none")) || (data1 === "no-match"))){
const err6 = {instancePath:instancePath+"/cause",schemaPath:"finding.schema.json#/$defs/cause/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.severity !== undefined){
let data3 = data.severity;
if(!(((data3 === "blocking") || (data3 === "warning")) || (data3 === "advisory"))){
const err9 = {instancePath:instancePath+"/severity",schemaPath:"finding.schema.json#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.seen !== undefined){
let data4 = data.seen;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.fact === undefined){
const err10 = {instancePath:instancePath+"/seen/" + i0,schemaPath:"#/properties/seen/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "fact") || (key1 === "value")) || (key1 === "cause"))){
const err11 = {instancePath:instancePath+"/seen/" + i0,schemaPath:"#/properties/seen/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.fact !== undefined){
if(typeof data5.fact !== "string"){
const err12 = {instancePath:instancePath+"/seen/" + i0+"/fact",schemaPath:"#/properties/seen/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.value !== undefined){
let data7 = data5.value;
if(((typeof data7 !== "string") && (!((typeof data7 == "number") && (isFinite(data7))))) && (typeof data7 !== "boolean")){
const err13 = {instancePath:instancePath+"/seen/" + i0+"/value",schemaPath:"#/properties/seen/items/properties/value/type",keyword:"type",params:{type: schema50.properties.seen.items.properties.value.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.cause !== undefined){
let data8 = data5.cause;
if(!((((((((data8 === "missing") || (data8 === "no-column")) || (data8 === "blank")) || (data8 === "unreadable")) || (data8 === "ambiguous")) || (data8 === "conflict")) || (data8 === "none")) || (data8 === "no-match"))){
const err14 = {instancePath:instancePath+"/seen/" + i0+"/cause",schemaPath:"finding.schema.json#/$defs/cause/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
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
const err15 = {instancePath:instancePath+"/seen/" + i0,schemaPath:"#/properties/seen/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err16 = {instancePath:instancePath+"/seen",schemaPath:"#/properties/seen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.waivedUntil !== undefined){
if(typeof data.waivedUntil !== "string"){
const err17 = {instancePath:instancePath+"/waivedUntil",schemaPath:"#/properties/waivedUntil/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run-diff.schema.json" */;
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
if(data.before === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "before"},message:"must have required property '"+"before"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.after === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "after"},message:"must have required property '"+"after"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.differing === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "differing"},message:"must have required property '"+"differing"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.findings === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gates === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"},message:"must have required property '"+"gates"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.counts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "before") || (key0 === "after")) || (key0 === "differing")) || (key0 === "findings")) || (key0 === "gates")) || (key0 === "counts"))){
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
if(data.before !== undefined){
let data0 = data.before;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.run === undefined){
const err7 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/run/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.version === undefined){
const err8 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/run/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.asOf === undefined){
const err9 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/run/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.rulesHash === undefined){
const err10 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/run/required",keyword:"required",params:{missingProperty: "rulesHash"},message:"must have required property '"+"rulesHash"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "run") || (key1 === "version")) || (key1 === "asOf")) || (key1 === "rulesHash"))){
const err11 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.run !== undefined){
if(typeof data0.run !== "string"){
const err12 = {instancePath:instancePath+"/before/run",schemaPath:"#/$defs/run/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.version !== undefined){
if(typeof data0.version !== "string"){
const err13 = {instancePath:instancePath+"/before/version",schemaPath:"#/$defs/run/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.asOf !== undefined){
if(typeof data0.asOf !== "string"){
const err14 = {instancePath:instancePath+"/before/asOf",schemaPath:"#/$defs/run/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.rulesHash !== undefined){
if(typeof data0.rulesHash !== "string"){
const err15 = {instancePath:instancePath+"/before/rulesHash",schemaPath:"#/$defs/run/properties/rulesHash/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err16 = {instancePath:instancePath+"/before",schemaPath:"#/$defs/run/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.after !== undefined){
let data5 = data.after;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.run === undefined){
const err17 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/run/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.version === undefined){
const err18 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/run/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.asOf === undefined){
const err19 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/run/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.rulesHash === undefined){
const err20 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/run/required",keyword:"required",params:{missingProperty: "rulesHash"},message:"must have required property '"+"rulesHash"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data5){
if(!((((key2 === "run") || (key2 === "version")) || (key2 === "asOf")) || (key2 === "rulesHash"))){
const err21 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/run/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.run !== undefined){
if(typeof data5.run !== "string"){
const err22 = {instancePath:instancePath+"/after/run",schemaPath:"#/$defs/run/properties/run/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.version !== undefined){
if(typeof data5.version !== "string"){
const err23 = {instancePath:instancePath+"/after/version",schemaPath:"#/$defs/run/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.asOf !== undefined){
if(typeof data5.asOf !== "string"){
const err24 = {instancePath:instancePath+"/after/asOf",schemaPath:"#/$defs/run/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.rulesHash !== undefined){
if(typeof data5.rulesHash !== "string"){
const err25 = {instancePath:instancePath+"/after/rulesHash",schemaPath:"#/$defs/run/properties/rulesHash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/after",schemaPath:"#/$defs/run/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.differing !== undefined){
let data10 = data.differing;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!((((((data11 === "data") || (data11 === "rule")) || (data11 === "setting")) || (data11 === "waiver")) || (data11 === "time")) || (data11 === "unexplained"))){
const err27 = {instancePath:instancePath+"/differing/" + i0,schemaPath:"#/$defs/causes/items/enum",keyword:"enum",params:{allowedValues: schema34.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/differing",schemaPath:"#/$defs/causes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.findings !== undefined){
let data12 = data.findings;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.status === undefined){
const err29 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data13.rule === undefined){
const err30 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.subject === undefined){
const err31 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13.causes === undefined){
const err32 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "causes"},message:"must have required property '"+"causes"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data13){
if(!((((((key3 === "status") || (key3 === "rule")) || (key3 === "subject")) || (key3 === "causes")) || (key3 === "before")) || (key3 === "after"))){
const err33 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.status !== undefined){
let data14 = data13.status;
if(!(((data14 === "new") || (data14 === "resolved")) || (data14 === "changed"))){
const err34 = {instancePath:instancePath+"/findings/" + i1+"/status",schemaPath:"#/properties/findings/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.rule !== undefined){
if(typeof data13.rule !== "string"){
const err35 = {instancePath:instancePath+"/findings/" + i1+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.subject !== undefined){
let data16 = data13.subject;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.kind === undefined){
const err36 = {instancePath:instancePath+"/findings/" + i1+"/subject",schemaPath:"finding.schema.json#/properties/subject/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16.key === undefined){
const err37 = {instancePath:instancePath+"/findings/" + i1+"/subject",schemaPath:"finding.schema.json#/properties/subject/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data16.reseller === undefined){
const err38 = {instancePath:instancePath+"/findings/" + i1+"/subject",schemaPath:"finding.schema.json#/properties/subject/required",keyword:"required",params:{missingProperty: "reseller"},message:"must have required property '"+"reseller"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data16){
if(!(((key4 === "kind") || (key4 === "key")) || (key4 === "reseller"))){
const err39 = {instancePath:instancePath+"/findings/" + i1+"/subject",schemaPath:"finding.schema.json#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.kind !== undefined){
let data17 = data16.kind;
if(!((((((((data17 === "reseller") || (data17 === "contact")) || (data17 === "mpn-id")) || (data17 === "agreement")) || (data17 === "user")) || (data17 === "provider-link")) || (data17 === "customer")) || (data17 === "order"))){
const err40 = {instancePath:instancePath+"/findings/" + i1+"/subject/kind",schemaPath:"finding.schema.json#/properties/subject/properties/kind/enum",keyword:"enum",params:{allowedValues: schema48.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.key !== undefined){
if(typeof data16.key !== "string"){
const err41 = {instancePath:instancePath+"/findings/" + i1+"/subject/key",schemaPath:"finding.schema.json#/properties/subject/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.reseller !== undefined){
if(typeof data16.reseller !== "string"){
const err42 = {instancePath:instancePath+"/findings/" + i1+"/subject/reseller",schemaPath:"finding.schema.json#/properties/subject/properties/reseller/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath:instancePath+"/findings/" + i1+"/subject",schemaPath:"finding.schema.json#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data13.causes !== undefined){
let data20 = data13.causes;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
let data21 = data20[i2];
if(!((((((data21 === "data") || (data21 === "rule")) || (data21 === "setting")) || (data21 === "waiver")) || (data21 === "time")) || (data21 === "unexplained"))){
const err44 = {instancePath:instancePath+"/findings/" + i1+"/causes/" + i2,schemaPath:"#/$defs/causes/items/enum",keyword:"enum",params:{allowedValues: schema34.items.enum},message:"must be equal to one of the allowed values"};
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
else {
const err45 = {instancePath:instancePath+"/findings/" + i1+"/causes",schemaPath:"#/$defs/causes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.before !== undefined){
if(!(validate25(data13.before, {instancePath:instancePath+"/findings/" + i1+"/before",parentData:data13,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data13.after !== undefined){
if(!(validate25(data13.after, {instancePath:instancePath+"/findings/" + i1+"/after",parentData:data13,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/findings/" + i1,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.gates !== undefined){
let data24 = data.gates;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.reseller === undefined){
const err48 = {instancePath:instancePath+"/gates/" + i3,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "reseller"},message:"must have required property '"+"reseller"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data25.gate === undefined){
const err49 = {instancePath:instancePath+"/gates/" + i3,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key5 in data25){
if(!((((key5 === "reseller") || (key5 === "gate")) || (key5 === "before")) || (key5 === "after"))){
const err50 = {instancePath:instancePath+"/gates/" + i3,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.reseller !== undefined){
if(typeof data25.reseller !== "string"){
const err51 = {instancePath:instancePath+"/gates/" + i3+"/reseller",schemaPath:"#/properties/gates/items/properties/reseller/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data25.gate !== undefined){
let data27 = data25.gate;
if(!((((((((((data27 === "prerequisites") || (data27 === "enrolment")) || (data27 === "verification")) || (data27 === "mpn-link")) || (data27 === "mpa")) || (data27 === "admin-setup")) || (data27 === "provider-connection")) || (data27 === "customer-invitation")) || (data27 === "ordering")) || (data27 === "upkeep"))){
const err52 = {instancePath:instancePath+"/gates/" + i3+"/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data25.before !== undefined){
let data28 = data25.before;
if(!(((data28 === "open") || (data28 === "blocked")) || (data28 === "undetermined"))){
const err53 = {instancePath:instancePath+"/gates/" + i3+"/before",schemaPath:"#/$defs/state/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data25.after !== undefined){
let data29 = data25.after;
if(!(((data29 === "open") || (data29 === "blocked")) || (data29 === "undetermined"))){
const err54 = {instancePath:instancePath+"/gates/" + i3+"/after",schemaPath:"#/$defs/state/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"};
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
const err55 = {instancePath:instancePath+"/gates/" + i3,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.counts !== undefined){
let data30 = data.counts;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.new === undefined){
const err57 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "new"},message:"must have required property '"+"new"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data30.resolved === undefined){
const err58 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "resolved"},message:"must have required property '"+"resolved"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data30.changed === undefined){
const err59 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "changed"},message:"must have required property '"+"changed"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data30.unchanged === undefined){
const err60 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "unchanged"},message:"must have required property '"+"unchanged"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data30.gates === undefined){
const err61 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "gates"},message:"must have required property '"+"gates"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key6 in data30){
if(!(((((key6 === "new") || (key6 === "resolved")) || (key6 === "changed")) || (key6 === "unchanged")) || (key6 === "gates"))){
const err62 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data30.new !== undefined){
let data31 = data30.new;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err63 = {instancePath:instancePath+"/counts/new",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err64 = {instancePath:instancePath+"/counts/new",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data30.resolved !== undefined){
let data32 = data30.resolved;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err65 = {instancePath:instancePath+"/counts/resolved",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err66 = {instancePath:instancePath+"/counts/resolved",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data30.changed !== undefined){
let data33 = data30.changed;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err67 = {instancePath:instancePath+"/counts/changed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err68 = {instancePath:instancePath+"/counts/changed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data30.unchanged !== undefined){
let data34 = data30.unchanged;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err69 = {instancePath:instancePath+"/counts/unchanged",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err70 = {instancePath:instancePath+"/counts/unchanged",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data30.gates !== undefined){
let data35 = data30.gates;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err71 = {instancePath:instancePath+"/counts/gates",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err72 = {instancePath:instancePath+"/counts/gates",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
