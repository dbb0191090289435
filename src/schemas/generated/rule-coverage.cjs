// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"rule-coverage.schema.json","title":"RuleCoverage","description":"What `rules coverage --format json` prints: the founding document sentence by sentence, and every rule with its sentences.","type":"object","properties":{"document":{"type":"string","description":"The founding document, by its id."},"revision":{"type":"string","description":"The revision whose sentences these are."},"sentences":{"type":"array","description":"Every sentence, in the order of the document.","items":{"type":"object","description":"One sentence.","properties":{"id":{"type":"integer","minimum":1,"description":"Its id, the same in every language."},"role":{"enum":["constraint","context"],"description":"Whether it asks for something."},"about":{"$ref":"finding.schema.json#/$defs/text"},"decision":{"enum":["rules","not-checkable","context","undecided"],"description":"What became of it."},"rules":{"type":"array","description":"The rules that rest on it.","items":{"type":"string"}},"notCheckable":{"type":"array","description":"The constraints in it that no data can decide.","items":{"type":"object","description":"One constraint.","properties":{"id":{"type":"string","description":"Its id in the catalogue."},"reason":{"$ref":"finding.schema.json#/$defs/text"}},"required":["id","reason"],"additionalProperties":false}}},"required":["id","role","about","decision","rules","notCheckable"],"additionalProperties":false}},"rules":{"type":"array","description":"Every rule, in the order of the ids.","items":{"type":"object","description":"One rule.","properties":{"id":{"type":"string","description":"The name of its file."},"sources":{"type":"array","description":"All that it rests on, other documents included.","items":{"type":"object","description":"One document at one revision.","properties":{"document":{"type":"string","description":"An id from the list of source documents."},"revision":{"type":"string","description":"The date the document bears."},"sentences":{"type":"array","description":"Sentence ids; empty where the page as a whole is meant.","items":{"type":"integer","minimum":1}}},"required":["document","revision","sentences"],"additionalProperties":false}}},"required":["id","sources"],"additionalProperties":false}}},"required":["document","revision","sentences","rules"],"additionalProperties":false};
const schema40 = {"type":"object","description":"A text in both languages.","properties":{"en":{"type":"string","description":"English."},"fr":{"type":"string","description":"French."}},"required":["en","fr"],"additionalProperties":false};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="rule-coverage.schema.json" */;
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
if(data.rules === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "document") || (key0 === "revision")) || (key0 === "sentences")) || (key0 === "rules"))){
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
if(data.document !== undefined){
if(typeof data.document !== "string"){
const err5 = {instancePath:instancePath+"/document",schemaPath:"#/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(typeof data.revision !== "string"){
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
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
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err7 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.role === undefined){
const err8 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.about === undefined){
const err9 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/required",keyword:"required",params:{missingProperty: "about"},message:"must have required property '"+"about"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.decision === undefined){
const err10 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/required",keyword:"required",params:{missingProperty: "decision"},message:"must have required property '"+"decision"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.rules === undefined){
const err11 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.notCheckable === undefined){
const err12 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/required",keyword:"required",params:{missingProperty: "notCheckable"},message:"must have required property '"+"notCheckable"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "id") || (key1 === "role")) || (key1 === "about")) || (key1 === "decision")) || (key1 === "rules")) || (key1 === "notCheckable"))){
const err13 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/sentences/" + i0+"/id",schemaPath:"#/properties/sentences/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err15 = {instancePath:instancePath+"/sentences/" + i0+"/id",schemaPath:"#/properties/sentences/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data3.role !== undefined){
let data5 = data3.role;
if(!((data5 === "constraint") || (data5 === "context"))){
const err16 = {instancePath:instancePath+"/sentences/" + i0+"/role",schemaPath:"#/properties/sentences/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.sentences.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.about !== undefined){
let data6 = data3.about;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.en === undefined){
const err17 = {instancePath:instancePath+"/sentences/" + i0+"/about",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6.fr === undefined){
const err18 = {instancePath:instancePath+"/sentences/" + i0+"/about",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "fr"},message:"must have required property '"+"fr"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data6){
if(!((key2 === "en") || (key2 === "fr"))){
const err19 = {instancePath:instancePath+"/sentences/" + i0+"/about",schemaPath:"finding.schema.json#/$defs/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.en !== undefined){
if(typeof data6.en !== "string"){
const err20 = {instancePath:instancePath+"/sentences/" + i0+"/about/en",schemaPath:"finding.schema.json#/$defs/text/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.fr !== undefined){
if(typeof data6.fr !== "string"){
const err21 = {instancePath:instancePath+"/sentences/" + i0+"/about/fr",schemaPath:"finding.schema.json#/$defs/text/properties/fr/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/sentences/" + i0+"/about",schemaPath:"finding.schema.json#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.decision !== undefined){
let data9 = data3.decision;
if(!((((data9 === "rules") || (data9 === "not-checkable")) || (data9 === "context")) || (data9 === "undecided"))){
const err23 = {instancePath:instancePath+"/sentences/" + i0+"/decision",schemaPath:"#/properties/sentences/items/properties/decision/enum",keyword:"enum",params:{allowedValues: schema31.properties.sentences.items.properties.decision.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data3.rules !== undefined){
let data10 = data3.rules;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
const err24 = {instancePath:instancePath+"/sentences/" + i0+"/rules/" + i1,schemaPath:"#/properties/sentences/items/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/sentences/" + i0+"/rules",schemaPath:"#/properties/sentences/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.notCheckable !== undefined){
let data12 = data3.notCheckable;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err26 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2,schemaPath:"#/properties/sentences/items/properties/notCheckable/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13.reason === undefined){
const err27 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2,schemaPath:"#/properties/sentences/items/properties/notCheckable/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data13){
if(!((key3 === "id") || (key3 === "reason"))){
const err28 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2,schemaPath:"#/properties/sentences/items/properties/notCheckable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.id !== undefined){
if(typeof data13.id !== "string"){
const err29 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2+"/id",schemaPath:"#/properties/sentences/items/properties/notCheckable/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.reason !== undefined){
let data15 = data13.reason;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.en === undefined){
const err30 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2+"/reason",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.fr === undefined){
const err31 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2+"/reason",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "fr"},message:"must have required property '"+"fr"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key4 in data15){
if(!((key4 === "en") || (key4 === "fr"))){
const err32 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2+"/reason",schemaPath:"finding.schema.json#/$defs/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.en !== undefined){
if(typeof data15.en !== "string"){
const err33 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2+"/reason/en",schemaPath:"finding.schema.json#/$defs/text/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.fr !== undefined){
if(typeof data15.fr !== "string"){
const err34 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2+"/reason/fr",schemaPath:"finding.schema.json#/$defs/text/properties/fr/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2+"/reason",schemaPath:"finding.schema.json#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err36 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable/" + i2,schemaPath:"#/properties/sentences/items/properties/notCheckable/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/sentences/" + i0+"/notCheckable",schemaPath:"#/properties/sentences/items/properties/notCheckable/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/sentences/" + i0,schemaPath:"#/properties/sentences/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/sentences",schemaPath:"#/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.rules !== undefined){
let data18 = data.rules;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id === undefined){
const err40 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data19.sources === undefined){
const err41 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 in data19){
if(!((key5 === "id") || (key5 === "sources"))){
const err42 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.id !== undefined){
if(typeof data19.id !== "string"){
const err43 = {instancePath:instancePath+"/rules/" + i3+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.sources !== undefined){
let data21 = data19.sources;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.document === undefined){
const err44 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4,schemaPath:"#/properties/rules/items/properties/sources/items/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data22.revision === undefined){
const err45 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4,schemaPath:"#/properties/rules/items/properties/sources/items/required",keyword:"required",params:{missingProperty: "revision"},message:"must have required property '"+"revision"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data22.sentences === undefined){
const err46 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4,schemaPath:"#/properties/rules/items/properties/sources/items/required",keyword:"required",params:{missingProperty: "sentences"},message:"must have required property '"+"sentences"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key6 in data22){
if(!(((key6 === "document") || (key6 === "revision")) || (key6 === "sentences"))){
const err47 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4,schemaPath:"#/properties/rules/items/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data22.document !== undefined){
if(typeof data22.document !== "string"){
const err48 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4+"/document",schemaPath:"#/properties/rules/items/properties/sources/items/properties/document/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.revision !== undefined){
if(typeof data22.revision !== "string"){
const err49 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4+"/revision",schemaPath:"#/properties/rules/items/properties/sources/items/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data22.sentences !== undefined){
let data25 = data22.sentences;
if(Array.isArray(data25)){
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err50 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4+"/sentences/" + i5,schemaPath:"#/properties/rules/items/properties/sources/items/properties/sentences/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err51 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4+"/sentences/" + i5,schemaPath:"#/properties/rules/items/properties/sources/items/properties/sentences/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4+"/sentences",schemaPath:"#/properties/rules/items/properties/sources/items/properties/sentences/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/rules/" + i3+"/sources/" + i4,schemaPath:"#/properties/rules/items/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/rules/" + i3+"/sources",schemaPath:"#/properties/rules/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err55 = {instancePath:instancePath+"/rules/" + i3,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err56 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
