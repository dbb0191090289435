// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"run-rules.schema.json","title":"RunRules","description":"What rules.json of a run says: of each rule that its findings are about, what all of them share. findings.parquet has the rest.","type":"object","properties":{"rules":{"type":"array","description":"The rules by the UTF-8 bytes of their ids.","items":{"$ref":"#/$defs/keptRule"}}},"required":["rules"],"additionalProperties":false,"$defs":{"keptRule":{"type":"object","description":"A rule as its findings have it.","properties":{"id":{"type":"string","description":"The id of the rule: the name of its file."},"version":{"type":"integer","minimum":1,"description":"The version of the rule."},"gate":{"$ref":"finding.schema.json#/$defs/gate"},"severity":{"enum":["blocking","warning","advisory"],"description":"How much a failure matters."},"citations":{"$ref":"finding.schema.json#/properties/citations"},"title":{"$ref":"finding.schema.json#/$defs/text","description":"What must hold."},"remediation":{"$ref":"finding.schema.json#/$defs/text","description":"What to do."},"expected":{"type":"object","description":"The comparisons of each of its condition trees, by the name that the rows have in `condition`.","properties":{"applies":{"$ref":"finding.schema.json#/properties/expected"},"holds":{"$ref":"finding.schema.json#/properties/expected"}},"required":["holds"],"additionalProperties":false},"predictedErrors":{"$ref":"finding.schema.json#/properties/predictedErrors","description":"What Partner Center would answer where it fails."}},"required":["id","version","gate","severity","citations","title","remediation","expected","predictedErrors"],"additionalProperties":false}}};
const schema32 = {"type":"object","description":"A rule as its findings have it.","properties":{"id":{"type":"string","description":"The id of the rule: the name of its file."},"version":{"type":"integer","minimum":1,"description":"The version of the rule."},"gate":{"$ref":"finding.schema.json#/$defs/gate"},"severity":{"enum":["blocking","warning","advisory"],"description":"How much a failure matters."},"citations":{"$ref":"finding.schema.json#/properties/citations"},"title":{"$ref":"finding.schema.json#/$defs/text","description":"What must hold."},"remediation":{"$ref":"finding.schema.json#/$defs/text","description":"What to do."},"expected":{"type":"object","description":"The comparisons of each of its condition trees, by the name that the rows have in `condition`.","properties":{"applies":{"$ref":"finding.schema.json#/properties/expected"},"holds":{"$ref":"finding.schema.json#/properties/expected"}},"required":["holds"],"additionalProperties":false},"predictedErrors":{"$ref":"finding.schema.json#/properties/predictedErrors","description":"What Partner Center would answer where it fails."}},"required":["id","version","gate","severity","citations","title","remediation","expected","predictedErrors"],"additionalProperties":false};
const schema34 = {"description":"A stage of the life cycle.","enum":["prerequisites","enrolment","verification","mpn-link","mpa","admin-setup","provider-connection","customer-invitation","ordering","upkeep"]};
const schema47 = {"type":"array","description":"The documents and sentences the rule rests on.","items":{"type":"object","properties":{"document":{"type":"string","description":"The id of the document."},"revision":{"type":"string","description":"The revision that was read."},"sentences":{"type":"array","items":{"type":"integer"},"description":"The ids of the sentences."}},"required":["document","revision","sentences"],"additionalProperties":false}};
const schema41 = {"type":"object","description":"A text in both languages.","properties":{"en":{"type":"string","description":"English."},"fr":{"type":"string","description":"French."}},"required":["en","fr"],"additionalProperties":false};
const schema50 = {"type":"array","description":"The comparisons the rule made, in the order of its leaves.","items":{"type":"object","properties":{"fact":{"type":"string","description":"The fact on the left."},"operator":{"type":"string","description":"The comparison."},"value":{"description":"What it was compared with: a constant, a list, or another fact.","type":["string","number","boolean","array","object"]}},"required":["fact","operator","value"],"additionalProperties":false}};
const schema52 = {"type":"array","description":"For fail: what Partner Center would answer.","items":{"type":"object","properties":{"endpoint":{"type":"string","description":"The call that would be refused."},"code":{"type":"string","description":"The code of the refusal."},"meaning":{"type":"string","description":"What the code means."}},"required":["endpoint","code","meaning"],"additionalProperties":false}};
const func1 = Object.prototype.hasOwnProperty;

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
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
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
if(data.citations === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "citations"},message:"must have required property '"+"citations"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.title === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.remediation === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'"};
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
if(data.predictedErrors === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predictedErrors"},message:"must have required property '"+"predictedErrors"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.gate !== undefined){
let data2 = data.gate;
if(!((((((((((data2 === "prerequisites") || (data2 === "enrolment")) || (data2 === "verification")) || (data2 === "mpn-link")) || (data2 === "mpa")) || (data2 === "admin-setup")) || (data2 === "provider-connection")) || (data2 === "customer-invitation")) || (data2 === "ordering")) || (data2 === "upkeep"))){
const err13 = {instancePath:instancePath+"/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(!(((data3 === "blocking") || (data3 === "warning")) || (data3 === "advisory"))){
const err14 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.citations !== undefined){
let data4 = data.citations;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.document === undefined){
const err15 = {instancePath:instancePath+"/citations/" + i0,schemaPath:"finding.schema.json#/properties/citations/items/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.revision === undefined){
const err16 = {instancePath:instancePath+"/citations/" + i0,schemaPath:"finding.schema.json#/properties/citations/items/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.sentences === undefined){
const err17 = {instancePath:instancePath+"/citations/" + i0,schemaPath:"finding.schema.json#/properties/citations/items/required",keyword:"required",params:{missingProperty: "sentences"},message:"must have required property '"+"sentences"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "document") || (key1 === "revision")) || (key1 === "sentences"))){
const err18 = {instancePath:instancePath+"/citations/" + i0,schemaPath:"finding.schema.json#/properties/citations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.document !== undefined){
if(typeof data5.document !== "string"){
const err19 = {instancePath:instancePath+"/citations/" + i0+"/document",schemaPath:"finding.schema.json#/properties/citations/items/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.revision !== undefined){
if(typeof data5.revision !== "string"){
const err20 = {instancePath:instancePath+"/citations/" + i0+"/revision",schemaPath:"finding.schema.json#/properties/citations/items/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.sentences !== undefined){
let data8 = data5.sentences;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/citations/" + i0+"/sentences/" + i1,schemaPath:"finding.schema.json#/properties/citations/items/properties/sentences/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err22 = {instancePath:instancePath+"/citations/" + i0+"/sentences",schemaPath:"finding.schema.json#/properties/citations/items/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err23 = {instancePath:instancePath+"/citations/" + i0,schemaPath:"finding.schema.json#/properties/citations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/citations",schemaPath:"finding.schema.json#/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.title !== undefined){
let data10 = data.title;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.en === undefined){
const err25 = {instancePath:instancePath+"/title",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10.fr === undefined){
const err26 = {instancePath:instancePath+"/title",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "fr"},message:"must have required property '"+"fr"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "en") || (key2 === "fr"))){
const err27 = {instancePath:instancePath+"/title",schemaPath:"finding.schema.json#/$defs/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data10.en !== undefined){
if(typeof data10.en !== "string"){
const err28 = {instancePath:instancePath+"/title/en",schemaPath:"finding.schema.json#/$defs/text/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data10.fr !== undefined){
if(typeof data10.fr !== "string"){
const err29 = {instancePath:instancePath+"/title/fr",schemaPath:"finding.schema.json#/$defs/text/properties/fr/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/title",schemaPath:"finding.schema.json#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.remediation !== undefined){
let data13 = data.remediation;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.en === undefined){
const err31 = {instancePath:instancePath+"/remediation",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data13.fr === undefined){
const err32 = {instancePath:instancePath+"/remediation",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "fr"},message:"must have required property '"+"fr"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "en") || (key3 === "fr"))){
const err33 = {instancePath:instancePath+"/remediation",schemaPath:"finding.schema.json#/$defs/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.en !== undefined){
if(typeof data13.en !== "string"){
const err34 = {instancePath:instancePath+"/remediation/en",schemaPath:"finding.schema.json#/$defs/text/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.fr !== undefined){
if(typeof data13.fr !== "string"){
const err35 = {instancePath:instancePath+"/remediation/fr",schemaPath:"finding.schema.json#/$defs/text/properties/fr/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/remediation",schemaPath:"finding.schema.json#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.expected !== undefined){
let data16 = data.expected;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.holds === undefined){
const err37 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/required",keyword:"required",params:{missingProperty: "holds"},message:"must have required property '"+"holds"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 in data16){
if(!((key4 === "applies") || (key4 === "holds"))){
const err38 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data16.applies !== undefined){
let data17 = data16.applies;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.fact === undefined){
const err39 = {instancePath:instancePath+"/expected/applies/" + i2,schemaPath:"finding.schema.json#/properties/expected/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data18.operator === undefined){
const err40 = {instancePath:instancePath+"/expected/applies/" + i2,schemaPath:"finding.schema.json#/properties/expected/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data18.value === undefined){
const err41 = {instancePath:instancePath+"/expected/applies/" + i2,schemaPath:"finding.schema.json#/properties/expected/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 in data18){
if(!(((key5 === "fact") || (key5 === "operator")) || (key5 === "value"))){
const err42 = {instancePath:instancePath+"/expected/applies/" + i2,schemaPath:"finding.schema.json#/properties/expected/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.fact !== undefined){
if(typeof data18.fact !== "string"){
const err43 = {instancePath:instancePath+"/expected/applies/" + i2+"/fact",schemaPath:"finding.schema.json#/properties/expected/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18.operator !== undefined){
if(typeof data18.operator !== "string"){
const err44 = {instancePath:instancePath+"/expected/applies/" + i2+"/operator",schemaPath:"finding.schema.json#/properties/expected/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.value !== undefined){
let data21 = data18.value;
if((((!data21 || typeof data21 != "object") && (typeof data21 !== "string")) && (!((typeof data21 == "number") && (isFinite(data21))))) && (typeof data21 !== "boolean")){
const err45 = {instancePath:instancePath+"/expected/applies/" + i2+"/value",schemaPath:"finding.schema.json#/properties/expected/items/properties/value/type",keyword:"type",params:{type: schema50.items.properties.value.type},message:"must be string,number,boolean,array,object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/expected/applies/" + i2,schemaPath:"finding.schema.json#/properties/expected/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath:instancePath+"/expected/applies",schemaPath:"finding.schema.json#/properties/expected/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.holds !== undefined){
let data22 = data16.holds;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.fact === undefined){
const err48 = {instancePath:instancePath+"/expected/holds/" + i3,schemaPath:"finding.schema.json#/properties/expected/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data23.operator === undefined){
const err49 = {instancePath:instancePath+"/expected/holds/" + i3,schemaPath:"finding.schema.json#/properties/expected/items/required",keyword:"required",params:{missingProperty: "operator"},message:"must have required property '"+"operator"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data23.value === undefined){
const err50 = {instancePath:instancePath+"/expected/holds/" + i3,schemaPath:"finding.schema.json#/properties/expected/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key6 in data23){
if(!(((key6 === "fact") || (key6 === "operator")) || (key6 === "value"))){
const err51 = {instancePath:instancePath+"/expected/holds/" + i3,schemaPath:"finding.schema.json#/properties/expected/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.fact !== undefined){
if(typeof data23.fact !== "string"){
const err52 = {instancePath:instancePath+"/expected/holds/" + i3+"/fact",schemaPath:"finding.schema.json#/properties/expected/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data23.operator !== undefined){
if(typeof data23.operator !== "string"){
const err53 = {instancePath:instancePath+"/expected/holds/" + i3+"/operator",schemaPath:"finding.schema.json#/properties/expected/items/properties/operator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data23.value !== undefined){
let data26 = data23.value;
if((((!data26 || typeof data26 != "object") && (typeof data26 !== "string")) && (!((typeof data26 == "number") && (isFinite(data26))))) && (typeof data26 !== "boolean")){
const err54 = {instancePath:instancePath+"/expected/holds/" + i3+"/value",schemaPath:"finding.schema.json#/properties/expected/items/properties/value/type",keyword:"type",params:{type: schema50.items.properties.value.type},message:"must be string,number,boolean,array,object"};
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
const err55 = {instancePath:instancePath+"/expected/holds/" + i3,schemaPath:"finding.schema.json#/properties/expected/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err56 = {instancePath:instancePath+"/expected/holds",schemaPath:"finding.schema.json#/properties/expected/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.predictedErrors !== undefined){
let data27 = data.predictedErrors;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.endpoint === undefined){
const err58 = {instancePath:instancePath+"/predictedErrors/" + i4,schemaPath:"finding.schema.json#/properties/predictedErrors/items/required",keyword:"required",params:{missingProperty: "endpoint"},message:"must have required property '"+"endpoint"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data28.code === undefined){
const err59 = {instancePath:instancePath+"/predictedErrors/" + i4,schemaPath:"finding.schema.json#/properties/predictedErrors/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data28.meaning === undefined){
const err60 = {instancePath:instancePath+"/predictedErrors/" + i4,schemaPath:"finding.schema.json#/properties/predictedErrors/items/required",keyword:"required",params:{missingProperty: "meaning"},message:"must have required property '"+"meaning"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key7 in data28){
if(!(((key7 === "endpoint") || (key7 === "code")) || (key7 === "meaning"))){
const err61 = {instancePath:instancePath+"/predictedErrors/" + i4,schemaPath:"finding.schema.json#/properties/predictedErrors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.endpoint !== undefined){
if(typeof data28.endpoint !== "string"){
const err62 = {instancePath:instancePath+"/predictedErrors/" + i4+"/endpoint",schemaPath:"finding.schema.json#/properties/predictedErrors/items/properties/endpoint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data28.code !== undefined){
if(typeof data28.code !== "string"){
const err63 = {instancePath:instancePath+"/predictedErrors/" + i4+"/code",schemaPath:"finding.schema.json#/properties/predictedErrors/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.meaning !== undefined){
if(typeof data28.meaning !== "string"){
const err64 = {instancePath:instancePath+"/predictedErrors/" + i4+"/meaning",schemaPath:"finding.schema.json#/properties/predictedErrors/items/properties/meaning/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err65 = {instancePath:instancePath+"/predictedErrors/" + i4,schemaPath:"finding.schema.json#/properties/predictedErrors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/predictedErrors",schemaPath:"finding.schema.json#/properties/predictedErrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="run-rules.schema.json" */;
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
if(data.rules === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "rules")){
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
if(data.rules !== undefined){
let data0 = data.rules;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], {instancePath:instancePath+"/rules/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
