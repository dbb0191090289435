// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.schema.json","title":"JsonReport","description":"What `report --format json` writes: a whole run as one object.","type":"object","properties":{"summary":{"$ref":"audit-summary.schema.json","description":"What the audit said: of the whole run, whatever a report selects from it."},"selection":{"$ref":"audit-summary.schema.json#/properties/selection","description":"What resellers, findings, waivers and plans are about, where a report selects from the run."},"waivers":{"type":"array","description":"What is told of waivers beside the findings that they cover.","items":{"$ref":"audit-summary.schema.json#/$defs/waiverNotice"}},"resellers":{"type":"array","description":"Every reseller, in the order of the keys.","items":{"type":"object","properties":{"reseller":{"type":"string","description":"Its key."},"legalName":{"type":"string","description":"Its legal name; blank where it is not known."},"country":{"type":"string","description":"The country of its CSP account; blank where it is not known."},"gates":{"type":"array","description":"Where it stands.","items":{"type":"object","properties":{"gate":{"$ref":"finding.schema.json#/$defs/gate"},"state":{"enum":["open","blocked","undetermined"],"description":"The state of the gate."}},"required":["gate","state"],"additionalProperties":false}}},"required":["reseller","legalName","country","gates"],"additionalProperties":false}},"findings":{"type":"array","description":"Every finding, with the waiver that is in force for it.","items":{"$ref":"finding.schema.json"}},"plans":{"type":"array","description":"The steps of each reseller that has some; what is waived is none.","items":{"type":"object","properties":{"reseller":{"type":"string","description":"The key of the reseller."},"steps":{"type":"array","description":"In the order of the gates.","items":{"type":"object","properties":{"step":{"type":"integer","minimum":1,"description":"Its number."},"gate":{"$ref":"finding.schema.json#/$defs/gate"},"rule":{"type":"string","description":"The rule that fails."},"who":{"enum":["reseller-global-admin","reseller","provider","customer","microsoft"],"description":"Who acts."},"where":{"$ref":"finding.schema.json#/$defs/text","description":"Where."},"subjects":{"$ref":"#/$defs/count","description":"How many subjects fail."},"unlocks":{"$ref":"#/$defs/gates","description":"The gates that stay shut without it."},"waitsFor":{"$ref":"#/$defs/gates","description":"The gates that have to open before."}},"required":["step","gate","rule","who","where","subjects","unlocks","waitsFor"],"additionalProperties":false}}},"required":["reseller","steps"],"additionalProperties":false}},"rejects":{"type":"array","description":"Every rejected record.","items":{"type":"object","properties":{"file":{"type":"string","description":"Its file."},"line":{"type":"integer","minimum":0,"description":"Its physical line."},"column":{"type":"integer","minimum":0,"description":"Where the fault is seen."},"byte":{"$ref":"#/$defs/count","description":"The byte where it begins."},"code":{"type":"string","description":"Why."},"message":{"type":"string","description":"Why, in words."},"raw":{"type":"string","description":"The record as it stands there."}},"required":["file","line","byte","code","message","raw"],"additionalProperties":false}}},"required":["summary","waivers","resellers","findings","plans","rejects"],"additionalProperties":false,"$defs":{"count":{"type":"integer","minimum":0,"description":"A number of things."},"gates":{"type":"array","description":"Gates.","items":{"$ref":"finding.schema.json#/$defs/gate"}}}};
const schema43 = {"description":"A stage of the life cycle.","enum":["prerequisites","enrolment","verification","mpn-link","mpa","admin-setup","provider-connection","customer-invitation","ordering","upkeep"]};
const schema50 = {"type":"object","description":"A text in both languages.","properties":{"en":{"type":"string","description":"English."},"fr":{"type":"string","description":"French."}},"required":["en","fr"],"additionalProperties":false};
const schema103 = {"type":"integer","minimum":0,"description":"A number of things."};
const schema32 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"audit-summary.schema.json","title":"AuditSummary","description":"What `audit --format json` prints, and what a run keeps as tally.json.","type":"object","properties":{"tool":{"const":"partner-preflight","description":"What made it."},"version":{"type":"string","description":"The version of the tool."},"asOf":{"type":"string","description":"The day whose rules were applied."},"rulesHash":{"type":"string","description":"The sha256 of the rules in force."},"settings":{"type":"object","description":"The settings used.","additionalProperties":true},"inputs":{"type":"array","description":"The files, in the order in which they were given.","items":{"type":"object","properties":{"file":{"type":"string","description":"The file as it was named."},"kind":{"type":"string","description":"The id of its kind."},"sha256":{"type":"string","description":"The sha256 of its bytes."},"read":{"$ref":"#/$defs/count","description":"Data records, counted where they are cut."},"used":{"$ref":"#/$defs/count","description":"Records that fed a canonical table."},"ignored":{"$ref":"#/$defs/count","description":"Records that no reseller could be found for."},"rejected":{"$ref":"#/$defs/count","description":"Damaged records."}},"required":["file","kind","sha256","read","used","ignored","rejected"],"additionalProperties":false}},"accounting":{"type":"object","description":"The sums over all files: read = used + ignored + rejected.","properties":{"read":{"$ref":"#/$defs/count","description":"Data records."},"used":{"$ref":"#/$defs/count","description":"Used records."},"ignored":{"$ref":"#/$defs/count","description":"Ignored records."},"rejected":{"$ref":"#/$defs/count","description":"Rejected records."}},"required":["read","used","ignored","rejected"],"additionalProperties":false},"subjects":{"type":"object","description":"How many subjects of each kind were judged.","additionalProperties":{"$ref":"#/$defs/count"}},"scope":{"enum":["all","evaluable"],"description":"Whether rules that no file has the columns for count for gates and exit code."},"selection":{"type":"object","description":"What subjects, gates, rules, blockers, gaps, findings and the exit code are about, where that is not everything. Every record is read and accounted for all the same, and gates are judged by all their rules.","properties":{"gate":{"$ref":"finding.schema.json#/$defs/gate","description":"Only the rules of this gate, and of those it depends on, were judged."},"rules":{"type":"array","items":{"type":"string"},"description":"Only these rules are told of. The gates are judged by all rules."},"resellers":{"type":"array","items":{"type":"string"},"description":"Only these resellers, by their keys."},"countries":{"type":"array","items":{"type":"string"},"description":"Only resellers whose CSP account is in one of these countries (ISO 3166-1 alpha-2)."},"changedSince":{"type":"string","description":"Only resellers of whom a finding or a gate is not as in this run, or who are not in it."},"selected":{"$ref":"#/$defs/count","description":"How many resellers it is about."},"of":{"$ref":"#/$defs/count","description":"How many there are."},"countryUnknown":{"$ref":"#/$defs/count","description":"With countries: resellers whose country is not known, and who are therefore left out."}},"required":["selected","of"],"additionalProperties":false},"gates":{"type":"array","description":"How many resellers stand where at each gate, in the order of the life cycle.","items":{"type":"object","properties":{"gate":{"$ref":"finding.schema.json#/$defs/gate"},"open":{"$ref":"#/$defs/count","description":"Resellers for whom the gate is open."},"blocked":{"$ref":"#/$defs/count","description":"Resellers for whom it is blocked."},"blockedOnlyThroughOthers":{"$ref":"#/$defs/count","description":"Of the blocked, those blocked only through some of their customers, orders or other records."},"undetermined":{"$ref":"#/$defs/count","description":"Resellers for whom it cannot be told."},"undeterminedOnlyForColumns":{"$ref":"#/$defs/count","description":"Of the undetermined, those only for columns that no file has."}},"required":["gate","open","blocked","blockedOnlyThroughOthers","undetermined","undeterminedOnlyForColumns"],"additionalProperties":false}},"funnel":{"type":"object","description":"Where each reseller stands: at the first gate, in their order, that is not open. Each is counted once.","properties":{"stopped":{"type":"array","description":"The gates, in their order.","items":{"type":"object","properties":{"gate":{"$ref":"finding.schema.json#/$defs/gate"},"blocked":{"$ref":"#/$defs/count","description":"Resellers who stand here because it is blocked."},"undetermined":{"$ref":"#/$defs/count","description":"Resellers who stand here because it cannot be told."},"undeterminedOnlyForColumns":{"$ref":"#/$defs/count","description":"Of the undetermined, those only for columns that no file has."}},"required":["gate","blocked","undetermined","undeterminedOnlyForColumns"],"additionalProperties":false}},"through":{"$ref":"#/$defs/count","description":"Resellers for whom every gate is open."}},"required":["stopped","through"],"additionalProperties":false},"rules":{"type":"array","description":"How the verdicts of each rule came out.","items":{"type":"object","properties":{"id":{"type":"string","description":"The rule."},"severity":{"enum":["blocking","warning","advisory"],"description":"Its severity."},"pass":{"$ref":"#/$defs/count","description":"Passes."},"fail":{"$ref":"#/$defs/count","description":"Fails."},"unknown":{"$ref":"#/$defs/count","description":"Unknowns."},"notApplicable":{"$ref":"#/$defs/count","description":"Not applicable."},"waived":{"type":"object","description":"With --waivers: of the fails and unknowns, those that are waived. Absent where none is.","properties":{"fail":{"$ref":"#/$defs/count","description":"Waived fails."},"unknown":{"$ref":"#/$defs/count","description":"Waived unknowns."}},"required":["fail","unknown"],"additionalProperties":false}},"required":["id","severity","pass","fail","unknown","notApplicable"],"additionalProperties":false}},"waivers":{"type":"array","description":"With --waivers: the waivers that have expired, that cover nothing, or that are too broad.","items":{"$ref":"#/$defs/waiverNotice"}},"blockers":{"type":"array","description":"The blocking rules that fail, by the number of resellers they stop, then of customers and orders.","items":{"type":"object","properties":{"rule":{"type":"string","description":"The rule."},"resellers":{"$ref":"#/$defs/count","description":"Resellers with a failing subject."},"customers":{"$ref":"#/$defs/count","description":"Customers of these resellers."},"orders":{"$ref":"#/$defs/count","description":"Order lines of these resellers."}},"required":["rule","resellers","customers","orders"],"additionalProperties":false}},"notEvaluable":{"type":"array","description":"Rules that could be judged on no subject, and the columns that no file has.","items":{"type":"object","properties":{"rule":{"type":"string","description":"The rule."},"needs":{"type":"array","items":{"type":"string"},"description":"The canonical columns it lacks."}},"required":["rule","needs"],"additionalProperties":false}},"conflicts":{"type":"object","description":"Unknown verdicts for cells that disagree, and the first such cells in the order of the findings.","properties":{"verdicts":{"$ref":"#/$defs/count","description":"How many verdicts they leave unknown."},"first":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"fact":{"type":"string","description":"The fact that is told in several ways."},"subject":{"type":"string","description":"The key of the subject that it is about."},"cells":{"type":"array","minItems":2,"items":{"$ref":"finding.schema.json#/$defs/cell"},"description":"The cells that disagree."}},"required":["fact","subject","cells"],"additionalProperties":false},"description":"Conflicts, each once."}},"required":["verdicts","first"],"additionalProperties":false},"dataGaps":{"type":"array","description":"What would settle unknown verdicts, most first.","items":{"type":"object","properties":{"column":{"type":"string","description":"The canonical column."},"cause":{"$ref":"finding.schema.json#/$defs/cause","description":"Why it says nothing."},"verdicts":{"$ref":"#/$defs/count","description":"Unknown verdicts that it decides."},"resellers":{"$ref":"#/$defs/count","description":"Resellers that have such a verdict."}},"required":["column","cause","verdicts","resellers"],"additionalProperties":false}},"missingExports":{"type":"array","description":"Kinds of export that would settle unknown verdicts, most first: of rules that lack nothing but their columns.","items":{"type":"object","properties":{"kind":{"type":"string","description":"The kind."},"columns":{"type":"array","items":{"type":"string"},"description":"The canonical columns that these rules lack."},"verdicts":{"$ref":"#/$defs/count","description":"Unknown verdicts that it would settle once its cells are filled."}},"required":["kind","columns","verdicts"],"additionalProperties":false}},"selfCheck":{"type":"object","description":"The second opinion: resellers drawn at random, with all their subjects, and one for each rule and verdict that these lack, re-judged by json-rules-engine from the source records.","properties":{"sample":{"$ref":"#/$defs/count","description":"Verdicts re-judged."},"agreed":{"$ref":"#/$defs/count","description":"Verdicts judged alike."},"subjects":{"$ref":"#/$defs/count","description":"The subjects that these verdicts are on."},"resellers":{"$ref":"#/$defs/count","description":"The resellers that these subjects are of."},"notRepresented":{"type":"array","items":{"type":"string"},"description":"Rules with a verdict that occurs only with resellers of too many subjects to be re-judged."}},"required":["sample","agreed","subjects","resellers","notRepresented"],"additionalProperties":false},"durationMs":{"$ref":"#/$defs/count","description":"How long the audit took."}},"required":["tool","version","asOf","rulesHash","settings","inputs","accounting","subjects","scope","gates","funnel","rules","blockers","notEvaluable","conflicts","dataGaps","missingExports","selfCheck","durationMs"],"additionalProperties":false,"$defs":{"count":{"type":"integer","minimum":0,"description":"A number of things."},"waiverNotice":{"type":"object","description":"What is wrong with a waiver.","properties":{"code":{"enum":["expired","unused","too-broad"],"description":"What is wrong with it."},"rule":{"type":"string","description":"Its rule."},"subject":{"type":"string","description":"Its subject."},"until":{"type":"string","description":"Its end day."},"findings":{"$ref":"#/$defs/count","description":"How many findings it names."}},"required":["code","rule","subject","until","findings"],"additionalProperties":false}}};
const schema33 = {"type":"integer","minimum":0,"description":"A number of things."};
const schema44 = {"description":"Why something is not known.","enum":["missing","no-column","blank","unreadable","ambiguous","conflict","none","no-match"]};
const func1 = Object.prototype.hasOwnProperty;
const schema76 = {"type":"object","description":"What is wrong with a waiver.","properties":{"code":{"enum":["expired","unused","too-broad"],"description":"What is wrong with it."},"rule":{"type":"string","description":"Its rule."},"subject":{"type":"string","description":"Its subject."},"until":{"type":"string","description":"Its end day."},"findings":{"$ref":"#/$defs/count","description":"How many findings it names."}},"required":["code","rule","subject","until","findings"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rule === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.until === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.findings === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "rule")) || (key0 === "subject")) || (key0 === "until")) || (key0 === "findings"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((data0 === "expired") || (data0 === "unused")) || (data0 === "too-broad"))){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema76.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
const err7 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err8 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.until !== undefined){
if(typeof data.until !== "string"){
const err9 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.findings !== undefined){
let data4 = data.findings;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/findings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/findings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","description":"A cell of the input as it stands there.","properties":{"text":{"type":"string","description":"Its text."},"path":{"type":"string","description":"Where an account state has it."},"header":{"type":"string","description":"The column of the export that it stands in."},"at":{"$ref":"#/$defs/place"},"reseller":{"type":"string","description":"Whose record it is, where that is another reseller's."}},"additionalProperties":false};
const schema46 = {"type":"object","description":"A place in an input file; line and column from 1, columns in code points.","properties":{"file":{"type":"string","description":"The file as it was named."},"line":{"type":"integer","minimum":1,"description":"The physical line."},"column":{"type":"integer","minimum":1,"description":"The column of the value's first character."}},"required":["file","line","column"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="audit-summary.schema.json" */;
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
if(data.tool === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
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
if(data.asOf === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.rulesHash === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rulesHash"},message:"must have required property '"+"rulesHash"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.settings === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"},message:"must have required property '"+"settings"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.inputs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"},message:"must have required property '"+"inputs"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.accounting === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounting"},message:"must have required property '"+"accounting"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.subjects === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},message:"must have required property '"+"subjects"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.scope === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.gates === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"},message:"must have required property '"+"gates"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.funnel === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "funnel"},message:"must have required property '"+"funnel"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.rules === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.blockers === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blockers"},message:"must have required property '"+"blockers"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.notEvaluable === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notEvaluable"},message:"must have required property '"+"notEvaluable"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.conflicts === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conflicts"},message:"must have required property '"+"conflicts"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.dataGaps === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dataGaps"},message:"must have required property '"+"dataGaps"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.missingExports === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "missingExports"},message:"must have required property '"+"missingExports"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.selfCheck === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "selfCheck"},message:"must have required property '"+"selfCheck"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.durationMs === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "durationMs"},message:"must have required property '"+"durationMs"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tool !== undefined){
if("partner-preflight" !== data.tool){
const err20 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/const",keyword:"const",params:{allowedValue: "partner-preflight"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err21 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.asOf !== undefined){
if(typeof data.asOf !== "string"){
const err22 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.rulesHash !== undefined){
if(typeof data.rulesHash !== "string"){
const err23 = {instancePath:instancePath+"/rulesHash",schemaPath:"#/properties/rulesHash/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.settings !== undefined){
let data4 = data.settings;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
const err24 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.inputs !== undefined){
let data5 = data.inputs;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.file === undefined){
const err25 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.kind === undefined){
const err26 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.sha256 === undefined){
const err27 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.read === undefined){
const err28 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data6.used === undefined){
const err29 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6.ignored === undefined){
const err30 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "ignored"},message:"must have required property '"+"ignored"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6.rejected === undefined){
const err31 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data6){
if(!(((((((key1 === "file") || (key1 === "kind")) || (key1 === "sha256")) || (key1 === "read")) || (key1 === "used")) || (key1 === "ignored")) || (key1 === "rejected"))){
const err32 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.file !== undefined){
if(typeof data6.file !== "string"){
const err33 = {instancePath:instancePath+"/inputs/" + i0+"/file",schemaPath:"#/properties/inputs/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.kind !== undefined){
if(typeof data6.kind !== "string"){
const err34 = {instancePath:instancePath+"/inputs/" + i0+"/kind",schemaPath:"#/properties/inputs/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.sha256 !== undefined){
if(typeof data6.sha256 !== "string"){
const err35 = {instancePath:instancePath+"/inputs/" + i0+"/sha256",schemaPath:"#/properties/inputs/items/properties/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.read !== undefined){
let data10 = data6.read;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err36 = {instancePath:instancePath+"/inputs/" + i0+"/read",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/inputs/" + i0+"/read",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data6.used !== undefined){
let data11 = data6.used;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err38 = {instancePath:instancePath+"/inputs/" + i0+"/used",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err39 = {instancePath:instancePath+"/inputs/" + i0+"/used",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data6.ignored !== undefined){
let data12 = data6.ignored;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err40 = {instancePath:instancePath+"/inputs/" + i0+"/ignored",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err41 = {instancePath:instancePath+"/inputs/" + i0+"/ignored",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data6.rejected !== undefined){
let data13 = data6.rejected;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err42 = {instancePath:instancePath+"/inputs/" + i0+"/rejected",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err43 = {instancePath:instancePath+"/inputs/" + i0+"/rejected",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/inputs/" + i0,schemaPath:"#/properties/inputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err45 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.accounting !== undefined){
let data14 = data.accounting;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.read === undefined){
const err46 = {instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data14.used === undefined){
const err47 = {instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/required",keyword:"required",params:{missingProperty: "used"},message:"must have required property '"+"used"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data14.ignored === undefined){
const err48 = {instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/required",keyword:"required",params:{missingProperty: "ignored"},message:"must have required property '"+"ignored"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data14.rejected === undefined){
const err49 = {instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/required",keyword:"required",params:{missingProperty: "rejected"},message:"must have required property '"+"rejected"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key2 in data14){
if(!((((key2 === "read") || (key2 === "used")) || (key2 === "ignored")) || (key2 === "rejected"))){
const err50 = {instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data14.read !== undefined){
let data15 = data14.read;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err51 = {instancePath:instancePath+"/accounting/read",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err52 = {instancePath:instancePath+"/accounting/read",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.used !== undefined){
let data16 = data14.used;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err53 = {instancePath:instancePath+"/accounting/used",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err54 = {instancePath:instancePath+"/accounting/used",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.ignored !== undefined){
let data17 = data14.ignored;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err55 = {instancePath:instancePath+"/accounting/ignored",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err56 = {instancePath:instancePath+"/accounting/ignored",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data14.rejected !== undefined){
let data18 = data14.rejected;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err57 = {instancePath:instancePath+"/accounting/rejected",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err58 = {instancePath:instancePath+"/accounting/rejected",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err59 = {instancePath:instancePath+"/accounting",schemaPath:"#/properties/accounting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.subjects !== undefined){
let data19 = data.subjects;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
let data20 = data19[key3];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err60 = {instancePath:instancePath+"/subjects/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err61 = {instancePath:instancePath+"/subjects/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
else {
const err62 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.scope !== undefined){
let data21 = data.scope;
if(!((data21 === "all") || (data21 === "evaluable"))){
const err63 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema32.properties.scope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.selection !== undefined){
let data22 = data.selection;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.selected === undefined){
const err64 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/required",keyword:"required",params:{missingProperty: "selected"},message:"must have required property '"+"selected"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data22.of === undefined){
const err65 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data22){
if(!((((((((key4 === "gate") || (key4 === "rules")) || (key4 === "resellers")) || (key4 === "countries")) || (key4 === "changedSince")) || (key4 === "selected")) || (key4 === "of")) || (key4 === "countryUnknown"))){
const err66 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.gate !== undefined){
let data23 = data22.gate;
if(!((((((((((data23 === "prerequisites") || (data23 === "enrolment")) || (data23 === "verification")) || (data23 === "mpn-link")) || (data23 === "mpa")) || (data23 === "admin-setup")) || (data23 === "provider-connection")) || (data23 === "customer-invitation")) || (data23 === "ordering")) || (data23 === "upkeep"))){
const err67 = {instancePath:instancePath+"/selection/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.rules !== undefined){
let data24 = data22.rules;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(typeof data24[i1] !== "string"){
const err68 = {instancePath:instancePath+"/selection/rules/" + i1,schemaPath:"#/properties/selection/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err69 = {instancePath:instancePath+"/selection/rules",schemaPath:"#/properties/selection/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.resellers !== undefined){
let data26 = data22.resellers;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(typeof data26[i2] !== "string"){
const err70 = {instancePath:instancePath+"/selection/resellers/" + i2,schemaPath:"#/properties/selection/properties/resellers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err71 = {instancePath:instancePath+"/selection/resellers",schemaPath:"#/properties/selection/properties/resellers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data22.countries !== undefined){
let data28 = data22.countries;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
if(typeof data28[i3] !== "string"){
const err72 = {instancePath:instancePath+"/selection/countries/" + i3,schemaPath:"#/properties/selection/properties/countries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err73 = {instancePath:instancePath+"/selection/countries",schemaPath:"#/properties/selection/properties/countries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.changedSince !== undefined){
if(typeof data22.changedSince !== "string"){
const err74 = {instancePath:instancePath+"/selection/changedSince",schemaPath:"#/properties/selection/properties/changedSince/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data22.selected !== undefined){
let data31 = data22.selected;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err75 = {instancePath:instancePath+"/selection/selected",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err76 = {instancePath:instancePath+"/selection/selected",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data22.of !== undefined){
let data32 = data22.of;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err77 = {instancePath:instancePath+"/selection/of",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err78 = {instancePath:instancePath+"/selection/of",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data22.countryUnknown !== undefined){
let data33 = data22.countryUnknown;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err79 = {instancePath:instancePath+"/selection/countryUnknown",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err80 = {instancePath:instancePath+"/selection/countryUnknown",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.gates !== undefined){
let data34 = data.gates;
if(Array.isArray(data34)){
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.gate === undefined){
const err82 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data35.open === undefined){
const err83 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data35.blocked === undefined){
const err84 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "blocked"},message:"must have required property '"+"blocked"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data35.blockedOnlyThroughOthers === undefined){
const err85 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "blockedOnlyThroughOthers"},message:"must have required property '"+"blockedOnlyThroughOthers"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data35.undetermined === undefined){
const err86 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "undetermined"},message:"must have required property '"+"undetermined"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data35.undeterminedOnlyForColumns === undefined){
const err87 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "undeterminedOnlyForColumns"},message:"must have required property '"+"undeterminedOnlyForColumns"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key5 in data35){
if(!((((((key5 === "gate") || (key5 === "open")) || (key5 === "blocked")) || (key5 === "blockedOnlyThroughOthers")) || (key5 === "undetermined")) || (key5 === "undeterminedOnlyForColumns"))){
const err88 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.gate !== undefined){
let data36 = data35.gate;
if(!((((((((((data36 === "prerequisites") || (data36 === "enrolment")) || (data36 === "verification")) || (data36 === "mpn-link")) || (data36 === "mpa")) || (data36 === "admin-setup")) || (data36 === "provider-connection")) || (data36 === "customer-invitation")) || (data36 === "ordering")) || (data36 === "upkeep"))){
const err89 = {instancePath:instancePath+"/gates/" + i4+"/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.open !== undefined){
let data37 = data35.open;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err90 = {instancePath:instancePath+"/gates/" + i4+"/open",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err91 = {instancePath:instancePath+"/gates/" + i4+"/open",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data35.blocked !== undefined){
let data38 = data35.blocked;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err92 = {instancePath:instancePath+"/gates/" + i4+"/blocked",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
const err93 = {instancePath:instancePath+"/gates/" + i4+"/blocked",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data35.blockedOnlyThroughOthers !== undefined){
let data39 = data35.blockedOnlyThroughOthers;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err94 = {instancePath:instancePath+"/gates/" + i4+"/blockedOnlyThroughOthers",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err95 = {instancePath:instancePath+"/gates/" + i4+"/blockedOnlyThroughOthers",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data35.undetermined !== undefined){
let data40 = data35.undetermined;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err96 = {instancePath:instancePath+"/gates/" + i4+"/undetermined",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err97 = {instancePath:instancePath+"/gates/" + i4+"/undetermined",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data35.undeterminedOnlyForColumns !== undefined){
let data41 = data35.undeterminedOnlyForColumns;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err98 = {instancePath:instancePath+"/gates/" + i4+"/undeterminedOnlyForColumns",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err99 = {instancePath:instancePath+"/gates/" + i4+"/undeterminedOnlyForColumns",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
}
else {
const err100 = {instancePath:instancePath+"/gates/" + i4,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err101 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.funnel !== undefined){
let data42 = data.funnel;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.stopped === undefined){
const err102 = {instancePath:instancePath+"/funnel",schemaPath:"#/properties/funnel/required",keyword:"required",params:{missingProperty: "stopped"},message:"must have required property '"+"stopped"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data42.through === undefined){
const err103 = {instancePath:instancePath+"/funnel",schemaPath:"#/properties/funnel/required",keyword:"required",params:{missingProperty: "through"},message:"must have required property '"+"through"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key6 in data42){
if(!((key6 === "stopped") || (key6 === "through"))){
const err104 = {instancePath:instancePath+"/funnel",schemaPath:"#/properties/funnel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data42.stopped !== undefined){
let data43 = data42.stopped;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.gate === undefined){
const err105 = {instancePath:instancePath+"/funnel/stopped/" + i5,schemaPath:"#/properties/funnel/properties/stopped/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data44.blocked === undefined){
const err106 = {instancePath:instancePath+"/funnel/stopped/" + i5,schemaPath:"#/properties/funnel/properties/stopped/items/required",keyword:"required",params:{missingProperty: "blocked"},message:"must have required property '"+"blocked"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data44.undetermined === undefined){
const err107 = {instancePath:instancePath+"/funnel/stopped/" + i5,schemaPath:"#/properties/funnel/properties/stopped/items/required",keyword:"required",params:{missingProperty: "undetermined"},message:"must have required property '"+"undetermined"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data44.undeterminedOnlyForColumns === undefined){
const err108 = {instancePath:instancePath+"/funnel/stopped/" + i5,schemaPath:"#/properties/funnel/properties/stopped/items/required",keyword:"required",params:{missingProperty: "undeterminedOnlyForColumns"},message:"must have required property '"+"undeterminedOnlyForColumns"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key7 in data44){
if(!((((key7 === "gate") || (key7 === "blocked")) || (key7 === "undetermined")) || (key7 === "undeterminedOnlyForColumns"))){
const err109 = {instancePath:instancePath+"/funnel/stopped/" + i5,schemaPath:"#/properties/funnel/properties/stopped/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data44.gate !== undefined){
let data45 = data44.gate;
if(!((((((((((data45 === "prerequisites") || (data45 === "enrolment")) || (data45 === "verification")) || (data45 === "mpn-link")) || (data45 === "mpa")) || (data45 === "admin-setup")) || (data45 === "provider-connection")) || (data45 === "customer-invitation")) || (data45 === "ordering")) || (data45 === "upkeep"))){
const err110 = {instancePath:instancePath+"/funnel/stopped/" + i5+"/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data44.blocked !== undefined){
let data46 = data44.blocked;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err111 = {instancePath:instancePath+"/funnel/stopped/" + i5+"/blocked",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err112 = {instancePath:instancePath+"/funnel/stopped/" + i5+"/blocked",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data44.undetermined !== undefined){
let data47 = data44.undetermined;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err113 = {instancePath:instancePath+"/funnel/stopped/" + i5+"/undetermined",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err114 = {instancePath:instancePath+"/funnel/stopped/" + i5+"/undetermined",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data44.undeterminedOnlyForColumns !== undefined){
let data48 = data44.undeterminedOnlyForColumns;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err115 = {instancePath:instancePath+"/funnel/stopped/" + i5+"/undeterminedOnlyForColumns",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err116 = {instancePath:instancePath+"/funnel/stopped/" + i5+"/undeterminedOnlyForColumns",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
else {
const err117 = {instancePath:instancePath+"/funnel/stopped/" + i5,schemaPath:"#/properties/funnel/properties/stopped/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/funnel/stopped",schemaPath:"#/properties/funnel/properties/stopped/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data42.through !== undefined){
let data49 = data42.through;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err119 = {instancePath:instancePath+"/funnel/through",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err120 = {instancePath:instancePath+"/funnel/through",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err121 = {instancePath:instancePath+"/funnel",schemaPath:"#/properties/funnel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.rules !== undefined){
let data50 = data.rules;
if(Array.isArray(data50)){
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.id === undefined){
const err122 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data51.severity === undefined){
const err123 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data51.pass === undefined){
const err124 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "pass"},message:"must have required property '"+"pass"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data51.fail === undefined){
const err125 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "fail"},message:"must have required property '"+"fail"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data51.unknown === undefined){
const err126 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data51.notApplicable === undefined){
const err127 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "notApplicable"},message:"must have required property '"+"notApplicable"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key8 in data51){
if(!(((((((key8 === "id") || (key8 === "severity")) || (key8 === "pass")) || (key8 === "fail")) || (key8 === "unknown")) || (key8 === "notApplicable")) || (key8 === "waived"))){
const err128 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data51.id !== undefined){
if(typeof data51.id !== "string"){
const err129 = {instancePath:instancePath+"/rules/" + i6+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data51.severity !== undefined){
let data53 = data51.severity;
if(!(((data53 === "blocking") || (data53 === "warning")) || (data53 === "advisory"))){
const err130 = {instancePath:instancePath+"/rules/" + i6+"/severity",schemaPath:"#/properties/rules/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema32.properties.rules.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data51.pass !== undefined){
let data54 = data51.pass;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err131 = {instancePath:instancePath+"/rules/" + i6+"/pass",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err132 = {instancePath:instancePath+"/rules/" + i6+"/pass",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
if(data51.fail !== undefined){
let data55 = data51.fail;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err133 = {instancePath:instancePath+"/rules/" + i6+"/fail",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err134 = {instancePath:instancePath+"/rules/" + i6+"/fail",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data51.unknown !== undefined){
let data56 = data51.unknown;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err135 = {instancePath:instancePath+"/rules/" + i6+"/unknown",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err136 = {instancePath:instancePath+"/rules/" + i6+"/unknown",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
if(data51.notApplicable !== undefined){
let data57 = data51.notApplicable;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err137 = {instancePath:instancePath+"/rules/" + i6+"/notApplicable",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 < 0 || isNaN(data57)){
const err138 = {instancePath:instancePath+"/rules/" + i6+"/notApplicable",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
if(data51.waived !== undefined){
let data58 = data51.waived;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.fail === undefined){
const err139 = {instancePath:instancePath+"/rules/" + i6+"/waived",schemaPath:"#/properties/rules/items/properties/waived/required",keyword:"required",params:{missingProperty: "fail"},message:"must have required property '"+"fail"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data58.unknown === undefined){
const err140 = {instancePath:instancePath+"/rules/" + i6+"/waived",schemaPath:"#/properties/rules/items/properties/waived/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key9 in data58){
if(!((key9 === "fail") || (key9 === "unknown"))){
const err141 = {instancePath:instancePath+"/rules/" + i6+"/waived",schemaPath:"#/properties/rules/items/properties/waived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data58.fail !== undefined){
let data59 = data58.fail;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err142 = {instancePath:instancePath+"/rules/" + i6+"/waived/fail",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err143 = {instancePath:instancePath+"/rules/" + i6+"/waived/fail",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(data58.unknown !== undefined){
let data60 = data58.unknown;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err144 = {instancePath:instancePath+"/rules/" + i6+"/waived/unknown",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err145 = {instancePath:instancePath+"/rules/" + i6+"/waived/unknown",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
}
else {
const err146 = {instancePath:instancePath+"/rules/" + i6+"/waived",schemaPath:"#/properties/rules/items/properties/waived/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.waivers !== undefined){
let data61 = data.waivers;
if(Array.isArray(data61)){
const len7 = data61.length;
for(let i7=0; i7<len7; i7++){
if(!(validate26(data61[i7], {instancePath:instancePath+"/waivers/" + i7,parentData:data61,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err149 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.blockers !== undefined){
let data63 = data.blockers;
if(Array.isArray(data63)){
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
let data64 = data63[i8];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.rule === undefined){
const err150 = {instancePath:instancePath+"/blockers/" + i8,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data64.resellers === undefined){
const err151 = {instancePath:instancePath+"/blockers/" + i8,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "resellers"},message:"must have required property '"+"resellers"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data64.customers === undefined){
const err152 = {instancePath:instancePath+"/blockers/" + i8,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data64.orders === undefined){
const err153 = {instancePath:instancePath+"/blockers/" + i8,schemaPath:"#/properties/blockers/items/required",keyword:"required",params:{missingProperty: "orders"},message:"must have required property '"+"orders"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key10 in data64){
if(!((((key10 === "rule") || (key10 === "resellers")) || (key10 === "customers")) || (key10 === "orders"))){
const err154 = {instancePath:instancePath+"/blockers/" + i8,schemaPath:"#/properties/blockers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data64.rule !== undefined){
if(typeof data64.rule !== "string"){
const err155 = {instancePath:instancePath+"/blockers/" + i8+"/rule",schemaPath:"#/properties/blockers/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data64.resellers !== undefined){
let data66 = data64.resellers;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err156 = {instancePath:instancePath+"/blockers/" + i8+"/resellers",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
const err157 = {instancePath:instancePath+"/blockers/" + i8+"/resellers",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
if(data64.customers !== undefined){
let data67 = data64.customers;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err158 = {instancePath:instancePath+"/blockers/" + i8+"/customers",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
const err159 = {instancePath:instancePath+"/blockers/" + i8+"/customers",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
if(data64.orders !== undefined){
let data68 = data64.orders;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err160 = {instancePath:instancePath+"/blockers/" + i8+"/orders",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err161 = {instancePath:instancePath+"/blockers/" + i8+"/orders",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
}
else {
const err162 = {instancePath:instancePath+"/blockers/" + i8,schemaPath:"#/properties/blockers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.notEvaluable !== undefined){
let data69 = data.notEvaluable;
if(Array.isArray(data69)){
const len9 = data69.length;
for(let i9=0; i9<len9; i9++){
let data70 = data69[i9];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.rule === undefined){
const err164 = {instancePath:instancePath+"/notEvaluable/" + i9,schemaPath:"#/properties/notEvaluable/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data70.needs === undefined){
const err165 = {instancePath:instancePath+"/notEvaluable/" + i9,schemaPath:"#/properties/notEvaluable/items/required",keyword:"required",params:{missingProperty: "needs"},message:"must have required property '"+"needs"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key11 in data70){
if(!((key11 === "rule") || (key11 === "needs"))){
const err166 = {instancePath:instancePath+"/notEvaluable/" + i9,schemaPath:"#/properties/notEvaluable/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data70.rule !== undefined){
if(typeof data70.rule !== "string"){
const err167 = {instancePath:instancePath+"/notEvaluable/" + i9+"/rule",schemaPath:"#/properties/notEvaluable/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data70.needs !== undefined){
let data72 = data70.needs;
if(Array.isArray(data72)){
const len10 = data72.length;
for(let i10=0; i10<len10; i10++){
if(typeof data72[i10] !== "string"){
const err168 = {instancePath:instancePath+"/notEvaluable/" + i9+"/needs/" + i10,schemaPath:"#/properties/notEvaluable/items/properties/needs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/notEvaluable/" + i9+"/needs",schemaPath:"#/properties/notEvaluable/items/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/notEvaluable/" + i9,schemaPath:"#/properties/notEvaluable/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/notEvaluable",schemaPath:"#/properties/notEvaluable/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.conflicts !== undefined){
let data74 = data.conflicts;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.verdicts === undefined){
const err172 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/required",keyword:"required",params:{missingProperty: "verdicts"},message:"must have required property '"+"verdicts"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data74.first === undefined){
const err173 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key12 in data74){
if(!((key12 === "verdicts") || (key12 === "first"))){
const err174 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data74.verdicts !== undefined){
let data75 = data74.verdicts;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err175 = {instancePath:instancePath+"/conflicts/verdicts",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
const err176 = {instancePath:instancePath+"/conflicts/verdicts",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
if(data74.first !== undefined){
let data76 = data74.first;
if(Array.isArray(data76)){
if(data76.length > 5){
const err177 = {instancePath:instancePath+"/conflicts/first",schemaPath:"#/properties/conflicts/properties/first/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const len11 = data76.length;
for(let i11=0; i11<len11; i11++){
let data77 = data76[i11];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.fact === undefined){
const err178 = {instancePath:instancePath+"/conflicts/first/" + i11,schemaPath:"#/properties/conflicts/properties/first/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data77.subject === undefined){
const err179 = {instancePath:instancePath+"/conflicts/first/" + i11,schemaPath:"#/properties/conflicts/properties/first/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data77.cells === undefined){
const err180 = {instancePath:instancePath+"/conflicts/first/" + i11,schemaPath:"#/properties/conflicts/properties/first/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key13 in data77){
if(!(((key13 === "fact") || (key13 === "subject")) || (key13 === "cells"))){
const err181 = {instancePath:instancePath+"/conflicts/first/" + i11,schemaPath:"#/properties/conflicts/properties/first/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data77.fact !== undefined){
if(typeof data77.fact !== "string"){
const err182 = {instancePath:instancePath+"/conflicts/first/" + i11+"/fact",schemaPath:"#/properties/conflicts/properties/first/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data77.subject !== undefined){
if(typeof data77.subject !== "string"){
const err183 = {instancePath:instancePath+"/conflicts/first/" + i11+"/subject",schemaPath:"#/properties/conflicts/properties/first/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data77.cells !== undefined){
let data80 = data77.cells;
if(Array.isArray(data80)){
if(data80.length < 2){
const err184 = {instancePath:instancePath+"/conflicts/first/" + i11+"/cells",schemaPath:"#/properties/conflicts/properties/first/items/properties/cells/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len12 = data80.length;
for(let i12=0; i12<len12; i12++){
if(!(validate28(data80[i12], {instancePath:instancePath+"/conflicts/first/" + i11+"/cells/" + i12,parentData:data80,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err185 = {instancePath:instancePath+"/conflicts/first/" + i11+"/cells",schemaPath:"#/properties/conflicts/properties/first/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/conflicts/first/" + i11,schemaPath:"#/properties/conflicts/properties/first/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/conflicts/first",schemaPath:"#/properties/conflicts/properties/first/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/conflicts",schemaPath:"#/properties/conflicts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.dataGaps !== undefined){
let data82 = data.dataGaps;
if(Array.isArray(data82)){
const len13 = data82.length;
for(let i13=0; i13<len13; i13++){
let data83 = data82[i13];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.column === undefined){
const err189 = {instancePath:instancePath+"/dataGaps/" + i13,schemaPath:"#/properties/dataGaps/items/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data83.cause === undefined){
const err190 = {instancePath:instancePath+"/dataGaps/" + i13,schemaPath:"#/properties/dataGaps/items/required",keyword:"required",params:{missingProperty: "cause"},message:"must have required property '"+"cause"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data83.verdicts === undefined){
const err191 = {instancePath:instancePath+"/dataGaps/" + i13,schemaPath:"#/properties/dataGaps/items/required",keyword:"required",params:{missingProperty: "verdicts"},message:"must have required property '"+"verdicts"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data83.resellers === undefined){
const err192 = {instancePath:instancePath+"/dataGaps/" + i13,schemaPath:"#/properties/dataGaps/items/required",keyword:"required",params:{missingProperty: "resellers"},message:"must have required property '"+"resellers"+"'"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key14 in data83){
if(!((((key14 === "column") || (key14 === "cause")) || (key14 === "verdicts")) || (key14 === "resellers"))){
const err193 = {instancePath:instancePath+"/dataGaps/" + i13,schemaPath:"#/properties/dataGaps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data83.column !== undefined){
if(typeof data83.column !== "string"){
const err194 = {instancePath:instancePath+"/dataGaps/" + i13+"/column",schemaPath:"#/properties/dataGaps/items/properties/column/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data83.cause !== undefined){
let data85 = data83.cause;
if(!((((((((data85 === "missing") || (data85 === "no-column")) || (data85 === "blank")) || (data85 === "unreadable")) || (data85 === "ambiguous")) || (data85 === "conflict")) || (data85 === "none")) || (data85 === "no-match"))){
const err195 = {instancePath:instancePath+"/dataGaps/" + i13+"/cause",schemaPath:"finding.schema.json#/$defs/cause/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data83.verdicts !== undefined){
let data86 = data83.verdicts;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err196 = {instancePath:instancePath+"/dataGaps/" + i13+"/verdicts",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 0 || isNaN(data86)){
const err197 = {instancePath:instancePath+"/dataGaps/" + i13+"/verdicts",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
if(data83.resellers !== undefined){
let data87 = data83.resellers;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err198 = {instancePath:instancePath+"/dataGaps/" + i13+"/resellers",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
const err199 = {instancePath:instancePath+"/dataGaps/" + i13+"/resellers",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
}
else {
const err200 = {instancePath:instancePath+"/dataGaps/" + i13,schemaPath:"#/properties/dataGaps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/dataGaps",schemaPath:"#/properties/dataGaps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.missingExports !== undefined){
let data88 = data.missingExports;
if(Array.isArray(data88)){
const len14 = data88.length;
for(let i14=0; i14<len14; i14++){
let data89 = data88[i14];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.kind === undefined){
const err202 = {instancePath:instancePath+"/missingExports/" + i14,schemaPath:"#/properties/missingExports/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data89.columns === undefined){
const err203 = {instancePath:instancePath+"/missingExports/" + i14,schemaPath:"#/properties/missingExports/items/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data89.verdicts === undefined){
const err204 = {instancePath:instancePath+"/missingExports/" + i14,schemaPath:"#/properties/missingExports/items/required",keyword:"required",params:{missingProperty: "verdicts"},message:"must have required property '"+"verdicts"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key15 in data89){
if(!(((key15 === "kind") || (key15 === "columns")) || (key15 === "verdicts"))){
const err205 = {instancePath:instancePath+"/missingExports/" + i14,schemaPath:"#/properties/missingExports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data89.kind !== undefined){
if(typeof data89.kind !== "string"){
const err206 = {instancePath:instancePath+"/missingExports/" + i14+"/kind",schemaPath:"#/properties/missingExports/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data89.columns !== undefined){
let data91 = data89.columns;
if(Array.isArray(data91)){
const len15 = data91.length;
for(let i15=0; i15<len15; i15++){
if(typeof data91[i15] !== "string"){
const err207 = {instancePath:instancePath+"/missingExports/" + i14+"/columns/" + i15,schemaPath:"#/properties/missingExports/items/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/missingExports/" + i14+"/columns",schemaPath:"#/properties/missingExports/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data89.verdicts !== undefined){
let data93 = data89.verdicts;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err209 = {instancePath:instancePath+"/missingExports/" + i14+"/verdicts",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
const err210 = {instancePath:instancePath+"/missingExports/" + i14+"/verdicts",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
}
else {
const err211 = {instancePath:instancePath+"/missingExports/" + i14,schemaPath:"#/properties/missingExports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/missingExports",schemaPath:"#/properties/missingExports/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data.selfCheck !== undefined){
let data94 = data.selfCheck;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.sample === undefined){
const err213 = {instancePath:instancePath+"/selfCheck",schemaPath:"#/properties/selfCheck/required",keyword:"required",params:{missingProperty: "sample"},message:"must have required property '"+"sample"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data94.agreed === undefined){
const err214 = {instancePath:instancePath+"/selfCheck",schemaPath:"#/properties/selfCheck/required",keyword:"required",params:{missingProperty: "agreed"},message:"must have required property '"+"agreed"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data94.subjects === undefined){
const err215 = {instancePath:instancePath+"/selfCheck",schemaPath:"#/properties/selfCheck/required",keyword:"required",params:{missingProperty: "subjects"},message:"must have required property '"+"subjects"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data94.resellers === undefined){
const err216 = {instancePath:instancePath+"/selfCheck",schemaPath:"#/properties/selfCheck/required",keyword:"required",params:{missingProperty: "resellers"},message:"must have required property '"+"resellers"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data94.notRepresented === undefined){
const err217 = {instancePath:instancePath+"/selfCheck",schemaPath:"#/properties/selfCheck/required",keyword:"required",params:{missingProperty: "notRepresented"},message:"must have required property '"+"notRepresented"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key16 in data94){
if(!(((((key16 === "sample") || (key16 === "agreed")) || (key16 === "subjects")) || (key16 === "resellers")) || (key16 === "notRepresented"))){
const err218 = {instancePath:instancePath+"/selfCheck",schemaPath:"#/properties/selfCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data94.sample !== undefined){
let data95 = data94.sample;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err219 = {instancePath:instancePath+"/selfCheck/sample",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
const err220 = {instancePath:instancePath+"/selfCheck/sample",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
if(data94.agreed !== undefined){
let data96 = data94.agreed;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err221 = {instancePath:instancePath+"/selfCheck/agreed",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
const err222 = {instancePath:instancePath+"/selfCheck/agreed",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
if(data94.subjects !== undefined){
let data97 = data94.subjects;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err223 = {instancePath:instancePath+"/selfCheck/subjects",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
const err224 = {instancePath:instancePath+"/selfCheck/subjects",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
if(data94.resellers !== undefined){
let data98 = data94.resellers;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err225 = {instancePath:instancePath+"/selfCheck/resellers",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 0 || isNaN(data98)){
const err226 = {instancePath:instancePath+"/selfCheck/resellers",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
if(data94.notRepresented !== undefined){
let data99 = data94.notRepresented;
if(Array.isArray(data99)){
const len16 = data99.length;
for(let i16=0; i16<len16; i16++){
if(typeof data99[i16] !== "string"){
const err227 = {instancePath:instancePath+"/selfCheck/notRepresented/" + i16,schemaPath:"#/properties/selfCheck/properties/notRepresented/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/selfCheck/notRepresented",schemaPath:"#/properties/selfCheck/properties/notRepresented/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/selfCheck",schemaPath:"#/properties/selfCheck/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.durationMs !== undefined){
let data101 = data.durationMs;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err230 = {instancePath:instancePath+"/durationMs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
const err231 = {instancePath:instancePath+"/durationMs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
}
else {
const err232 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema93 = {"type":"object","description":"What subjects, gates, rules, blockers, gaps, findings and the exit code are about, where that is not everything. Every record is read and accounted for all the same, and gates are judged by all their rules.","properties":{"gate":{"$ref":"finding.schema.json#/$defs/gate","description":"Only the rules of this gate, and of those it depends on, were judged."},"rules":{"type":"array","items":{"type":"string"},"description":"Only these rules are told of. The gates are judged by all rules."},"resellers":{"type":"array","items":{"type":"string"},"description":"Only these resellers, by their keys."},"countries":{"type":"array","items":{"type":"string"},"description":"Only resellers whose CSP account is in one of these countries (ISO 3166-1 alpha-2)."},"changedSince":{"type":"string","description":"Only resellers of whom a finding or a gate is not as in this run, or who are not in it."},"selected":{"$ref":"#/$defs/count","description":"How many resellers it is about."},"of":{"$ref":"#/$defs/count","description":"How many there are."},"countryUnknown":{"$ref":"#/$defs/count","description":"With countries: resellers whose country is not known, and who are therefore left out."}},"required":["selected","of"],"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selected === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "selected"},message:"must have required property '"+"selected"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "gate") || (key0 === "rules")) || (key0 === "resellers")) || (key0 === "countries")) || (key0 === "changedSince")) || (key0 === "selected")) || (key0 === "of")) || (key0 === "countryUnknown"))){
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
if(data.gate !== undefined){
let data0 = data.gate;
if(!((((((((((data0 === "prerequisites") || (data0 === "enrolment")) || (data0 === "verification")) || (data0 === "mpn-link")) || (data0 === "mpa")) || (data0 === "admin-setup")) || (data0 === "provider-connection")) || (data0 === "customer-invitation")) || (data0 === "ordering")) || (data0 === "upkeep"))){
const err3 = {instancePath:instancePath+"/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resellers !== undefined){
let data3 = data.resellers;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
const err6 = {instancePath:instancePath+"/resellers/" + i1,schemaPath:"#/properties/resellers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/resellers",schemaPath:"#/properties/resellers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.countries !== undefined){
let data5 = data.countries;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
const err8 = {instancePath:instancePath+"/countries/" + i2,schemaPath:"#/properties/countries/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/countries",schemaPath:"#/properties/countries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.changedSince !== undefined){
if(typeof data.changedSince !== "string"){
const err10 = {instancePath:instancePath+"/changedSince",schemaPath:"#/properties/changedSince/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.selected !== undefined){
let data8 = data.selected;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/selected",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/selected",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.of !== undefined){
let data9 = data.of;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err13 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err14 = {instancePath:instancePath+"/of",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.countryUnknown !== undefined){
let data10 = data.countryUnknown;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/countryUnknown",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/countryUnknown",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rule === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.until === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.findings === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "rule")) || (key0 === "subject")) || (key0 === "until")) || (key0 === "findings"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((data0 === "expired") || (data0 === "unused")) || (data0 === "too-broad"))){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema76.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
const err7 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err8 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.until !== undefined){
if(typeof data.until !== "string"){
const err9 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.findings !== undefined){
let data4 = data.findings;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/findings",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/findings",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"finding.schema.json","title":"Finding","description":"A rule's verdict on one subject: the facts seen, where they stood, and the sentences it rests on.","type":"object","properties":{"rule":{"type":"string","description":"The id of the rule: the name of its file."},"version":{"type":"integer","minimum":1,"description":"The version of the rule."},"gate":{"$ref":"#/$defs/gate"},"severity":{"enum":["blocking","warning","advisory"],"description":"How much a failure matters."},"verdict":{"enum":["pass","fail","unknown","not-applicable"],"description":"What the rule says."},"cause":{"$ref":"#/$defs/cause","description":"For unknown: why the deciding fact is not known."},"subject":{"type":"object","description":"What the rule was judged on.","properties":{"kind":{"enum":["reseller","contact","mpn-id","agreement","user","provider-link","customer","order"],"description":"What it is."},"key":{"type":"string","description":"Its natural key."},"reseller":{"type":"string","description":"The natural key of its reseller."}},"required":["kind","key","reseller"],"additionalProperties":false},"seen":{"type":"array","description":"The facts the rule looked at, in the order of its leaves.","items":{"type":"object","properties":{"fact":{"type":"string","description":"The name of the fact."},"value":{"type":["string","number","boolean"],"description":"Its value, where it is known."},"cause":{"$ref":"#/$defs/cause","description":"Why it is not known."},"text":{"type":"string","description":"The text of the cell, where it could not be read as one value."},"candidates":{"type":"array","items":{"type":"string"},"description":"The readings that were possible, where there were several."},"path":{"type":"string","description":"Where an account state has it."},"header":{"type":"string","description":"The column of the export that it came from."},"at":{"$ref":"#/$defs/place"},"cells":{"type":"array","minItems":2,"items":{"$ref":"#/$defs/cell"},"description":"Where it lies between several: the cells that disagree, the first of each reading, or that were compared."}},"required":["fact"],"additionalProperties":false}},"at":{"$ref":"#/$defs/place","description":"The place of the fact that decided."},"expected":{"type":"array","description":"The comparisons the rule made, in the order of its leaves.","items":{"type":"object","properties":{"fact":{"type":"string","description":"The fact on the left."},"operator":{"type":"string","description":"The comparison."},"value":{"description":"What it was compared with: a constant, a list, or another fact.","type":["string","number","boolean","array","object"]}},"required":["fact","operator","value"],"additionalProperties":false}},"citations":{"type":"array","description":"The documents and sentences the rule rests on.","items":{"type":"object","properties":{"document":{"type":"string","description":"The id of the document."},"revision":{"type":"string","description":"The revision that was read."},"sentences":{"type":"array","items":{"type":"integer"},"description":"The ids of the sentences."}},"required":["document","revision","sentences"],"additionalProperties":false}},"predictedErrors":{"type":"array","description":"For fail: what Partner Center would answer.","items":{"type":"object","properties":{"endpoint":{"type":"string","description":"The call that would be refused."},"code":{"type":"string","description":"The code of the refusal."},"meaning":{"type":"string","description":"What the code means."}},"required":["endpoint","code","meaning"],"additionalProperties":false}},"title":{"$ref":"#/$defs/text","description":"What must hold."},"remediation":{"$ref":"#/$defs/text","description":"What to do."},"waiver":{"$ref":"waivers.schema.json#/$defs/waiver","description":"In a report: the waiver that is in force for it. The verdict is what it was."}},"required":["rule","version","gate","severity","verdict","subject","seen","expected","citations","predictedErrors","title","remediation"],"additionalProperties":false,"$defs":{"gate":{"description":"A stage of the life cycle.","enum":["prerequisites","enrolment","verification","mpn-link","mpa","admin-setup","provider-connection","customer-invitation","ordering","upkeep"]},"cause":{"description":"Why something is not known.","enum":["missing","no-column","blank","unreadable","ambiguous","conflict","none","no-match"]},"cell":{"type":"object","description":"A cell of the input as it stands there.","properties":{"text":{"type":"string","description":"Its text."},"path":{"type":"string","description":"Where an account state has it."},"header":{"type":"string","description":"The column of the export that it stands in."},"at":{"$ref":"#/$defs/place"},"reseller":{"type":"string","description":"Whose record it is, where that is another reseller's."}},"additionalProperties":false},"place":{"type":"object","description":"A place in an input file; line and column from 1, columns in code points.","properties":{"file":{"type":"string","description":"The file as it was named."},"line":{"type":"integer","minimum":1,"description":"The physical line."},"column":{"type":"integer","minimum":1,"description":"The column of the value's first character."}},"required":["file","line","column"],"additionalProperties":false},"text":{"type":"object","description":"A text in both languages.","properties":{"en":{"type":"string","description":"English."},"fr":{"type":"string","description":"French."}},"required":["en","fr"],"additionalProperties":false}}};
const schema53 = {"type":"object","description":"One rule waived for one subject, or for all that is a reseller's.","properties":{"rule":{"type":"string","minLength":1,"description":"The id of the rule, as in the findings."},"subject":{"type":"string","minLength":1,"description":"The key of the subject, as in the findings; a reseller's key and /* for everything of that reseller."},"reason":{"type":"string","minLength":1,"description":"Why the finding is accepted."},"author":{"type":"string","minLength":1,"description":"Who asks for it."},"approver":{"type":"string","minLength":1,"description":"Who answers for it: somebody else than the author."},"until":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","description":"The last day, YYYY-MM-DD; it ends at midnight UTC."}},"required":["rule","subject","reason","author","approver","until"],"additionalProperties":false};
const func4 = require("ajv/dist/runtime/ucs2length").default;

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
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
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="finding.schema.json" */;
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
if(!(func1.call(schema42.properties, key0))){
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
const err16 = {instancePath:instancePath+"/gate",schemaPath:"#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
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
const err17 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema42.properties.severity.enum},message:"must be equal to one of the allowed values"};
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
const err18 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema42.properties.verdict.enum},message:"must be equal to one of the allowed values"};
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
const err19 = {instancePath:instancePath+"/cause",schemaPath:"#/$defs/cause/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
const err24 = {instancePath:instancePath+"/subject/kind",schemaPath:"#/properties/subject/properties/kind/enum",keyword:"enum",params:{allowedValues: schema42.properties.subject.properties.kind.enum},message:"must be equal to one of the allowed values"};
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
if(!(func1.call(schema42.properties.seen.items.properties, key2))){
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
const err31 = {instancePath:instancePath+"/seen/" + i0+"/value",schemaPath:"#/properties/seen/items/properties/value/type",keyword:"type",params:{type: schema42.properties.seen.items.properties.value.type},message:"must be string,number,boolean"};
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
const err32 = {instancePath:instancePath+"/seen/" + i0+"/cause",schemaPath:"#/$defs/cause/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate23(data24[i2], {instancePath:instancePath+"/seen/" + i0+"/cells/" + i2,parentData:data24,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
const err68 = {instancePath:instancePath+"/expected/" + i3+"/value",schemaPath:"#/properties/expected/items/properties/value/type",keyword:"type",params:{type: schema42.properties.expected.items.properties.value.type},message:"must be string,number,boolean,array,object"};
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
if(func4(data53) < 1){
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
if(func4(data54) < 1){
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
if(func4(data55) < 1){
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
if(func4(data56) < 1){
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
if(func4(data57) < 1){
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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"array","description":"Gates.","items":{"$ref":"finding.schema.json#/$defs/gate"}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
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
if(!((((((((((data0 === "prerequisites") || (data0 === "enrolment")) || (data0 === "verification")) || (data0 === "mpn-link")) || (data0 === "mpa")) || (data0 === "admin-setup")) || (data0 === "provider-connection")) || (data0 === "customer-invitation")) || (data0 === "ordering")) || (data0 === "upkeep"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report.schema.json" */;
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
if(data.summary === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.waivers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "waivers"},message:"must have required property '"+"waivers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.resellers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resellers"},message:"must have required property '"+"resellers"+"'"};
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
if(data.plans === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plans"},message:"must have required property '"+"plans"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.rejects === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rejects"},message:"must have required property '"+"rejects"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "summary") || (key0 === "selection")) || (key0 === "waivers")) || (key0 === "resellers")) || (key0 === "findings")) || (key0 === "plans")) || (key0 === "rejects"))){
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
if(data.summary !== undefined){
if(!(validate21(data.summary, {instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"summary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.selection !== undefined){
if(!(validate31(data.selection, {instancePath:instancePath+"/selection",parentData:data,parentDataProperty:"selection",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.waivers !== undefined){
let data2 = data.waivers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data2[i0], {instancePath:instancePath+"/waivers/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.resellers !== undefined){
let data4 = data.resellers;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.reseller === undefined){
const err8 = {instancePath:instancePath+"/resellers/" + i1,schemaPath:"#/properties/resellers/items/required",keyword:"required",params:{missingProperty: "reseller"},message:"must have required property '"+"reseller"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.legalName === undefined){
const err9 = {instancePath:instancePath+"/resellers/" + i1,schemaPath:"#/properties/resellers/items/required",keyword:"required",params:{missingProperty: "legalName"},message:"must have required property '"+"legalName"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.country === undefined){
const err10 = {instancePath:instancePath+"/resellers/" + i1,schemaPath:"#/properties/resellers/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.gates === undefined){
const err11 = {instancePath:instancePath+"/resellers/" + i1,schemaPath:"#/properties/resellers/items/required",keyword:"required",params:{missingProperty: "gates"},message:"must have required property '"+"gates"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "reseller") || (key1 === "legalName")) || (key1 === "country")) || (key1 === "gates"))){
const err12 = {instancePath:instancePath+"/resellers/" + i1,schemaPath:"#/properties/resellers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.reseller !== undefined){
if(typeof data5.reseller !== "string"){
const err13 = {instancePath:instancePath+"/resellers/" + i1+"/reseller",schemaPath:"#/properties/resellers/items/properties/reseller/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.legalName !== undefined){
if(typeof data5.legalName !== "string"){
const err14 = {instancePath:instancePath+"/resellers/" + i1+"/legalName",schemaPath:"#/properties/resellers/items/properties/legalName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.country !== undefined){
if(typeof data5.country !== "string"){
const err15 = {instancePath:instancePath+"/resellers/" + i1+"/country",schemaPath:"#/properties/resellers/items/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.gates !== undefined){
let data9 = data5.gates;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.gate === undefined){
const err16 = {instancePath:instancePath+"/resellers/" + i1+"/gates/" + i2,schemaPath:"#/properties/resellers/items/properties/gates/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data10.state === undefined){
const err17 = {instancePath:instancePath+"/resellers/" + i1+"/gates/" + i2,schemaPath:"#/properties/resellers/items/properties/gates/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "gate") || (key2 === "state"))){
const err18 = {instancePath:instancePath+"/resellers/" + i1+"/gates/" + i2,schemaPath:"#/properties/resellers/items/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data10.gate !== undefined){
let data11 = data10.gate;
if(!((((((((((data11 === "prerequisites") || (data11 === "enrolment")) || (data11 === "verification")) || (data11 === "mpn-link")) || (data11 === "mpa")) || (data11 === "admin-setup")) || (data11 === "provider-connection")) || (data11 === "customer-invitation")) || (data11 === "ordering")) || (data11 === "upkeep"))){
const err19 = {instancePath:instancePath+"/resellers/" + i1+"/gates/" + i2+"/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data10.state !== undefined){
let data12 = data10.state;
if(!(((data12 === "open") || (data12 === "blocked")) || (data12 === "undetermined"))){
const err20 = {instancePath:instancePath+"/resellers/" + i1+"/gates/" + i2+"/state",schemaPath:"#/properties/resellers/items/properties/gates/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.resellers.items.properties.gates.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/resellers/" + i1+"/gates/" + i2,schemaPath:"#/properties/resellers/items/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/resellers/" + i1+"/gates",schemaPath:"#/properties/resellers/items/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err23 = {instancePath:instancePath+"/resellers/" + i1,schemaPath:"#/properties/resellers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/resellers",schemaPath:"#/properties/resellers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.findings !== undefined){
let data13 = data.findings;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate22(data13[i3], {instancePath:instancePath+"/findings/" + i3,parentData:data13,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.plans !== undefined){
let data15 = data.plans;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.reseller === undefined){
const err26 = {instancePath:instancePath+"/plans/" + i4,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty: "reseller"},message:"must have required property '"+"reseller"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data16.steps === undefined){
const err27 = {instancePath:instancePath+"/plans/" + i4,schemaPath:"#/properties/plans/items/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data16){
if(!((key3 === "reseller") || (key3 === "steps"))){
const err28 = {instancePath:instancePath+"/plans/" + i4,schemaPath:"#/properties/plans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data16.reseller !== undefined){
if(typeof data16.reseller !== "string"){
const err29 = {instancePath:instancePath+"/plans/" + i4+"/reseller",schemaPath:"#/properties/plans/items/properties/reseller/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data16.steps !== undefined){
let data18 = data16.steps;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.step === undefined){
const err30 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "step"},message:"must have required property '"+"step"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data19.gate === undefined){
const err31 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data19.rule === undefined){
const err32 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data19.who === undefined){
const err33 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data19.where === undefined){
const err34 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "where"},message:"must have required property '"+"where"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data19.subjects === undefined){
const err35 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "subjects"},message:"must have required property '"+"subjects"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data19.unlocks === undefined){
const err36 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "unlocks"},message:"must have required property '"+"unlocks"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data19.waitsFor === undefined){
const err37 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/required",keyword:"required",params:{missingProperty: "waitsFor"},message:"must have required property '"+"waitsFor"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key4 in data19){
if(!((((((((key4 === "step") || (key4 === "gate")) || (key4 === "rule")) || (key4 === "who")) || (key4 === "where")) || (key4 === "subjects")) || (key4 === "unlocks")) || (key4 === "waitsFor"))){
const err38 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19.step !== undefined){
let data20 = data19.step;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err39 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/step",schemaPath:"#/properties/plans/items/properties/steps/items/properties/step/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err40 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/step",schemaPath:"#/properties/plans/items/properties/steps/items/properties/step/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data19.gate !== undefined){
let data21 = data19.gate;
if(!((((((((((data21 === "prerequisites") || (data21 === "enrolment")) || (data21 === "verification")) || (data21 === "mpn-link")) || (data21 === "mpa")) || (data21 === "admin-setup")) || (data21 === "provider-connection")) || (data21 === "customer-invitation")) || (data21 === "ordering")) || (data21 === "upkeep"))){
const err41 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/gate",schemaPath:"finding.schema.json#/$defs/gate/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.rule !== undefined){
if(typeof data19.rule !== "string"){
const err42 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/rule",schemaPath:"#/properties/plans/items/properties/steps/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data19.who !== undefined){
let data23 = data19.who;
if(!(((((data23 === "reseller-global-admin") || (data23 === "reseller")) || (data23 === "provider")) || (data23 === "customer")) || (data23 === "microsoft"))){
const err43 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/who",schemaPath:"#/properties/plans/items/properties/steps/items/properties/who/enum",keyword:"enum",params:{allowedValues: schema31.properties.plans.items.properties.steps.items.properties.who.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.where !== undefined){
let data24 = data19.where;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.en === undefined){
const err44 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/where",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "en"},message:"must have required property '"+"en"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data24.fr === undefined){
const err45 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/where",schemaPath:"finding.schema.json#/$defs/text/required",keyword:"required",params:{missingProperty: "fr"},message:"must have required property '"+"fr"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key5 in data24){
if(!((key5 === "en") || (key5 === "fr"))){
const err46 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/where",schemaPath:"finding.schema.json#/$defs/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data24.en !== undefined){
if(typeof data24.en !== "string"){
const err47 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/where/en",schemaPath:"finding.schema.json#/$defs/text/properties/en/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data24.fr !== undefined){
if(typeof data24.fr !== "string"){
const err48 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/where/fr",schemaPath:"finding.schema.json#/$defs/text/properties/fr/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/where",schemaPath:"finding.schema.json#/$defs/text/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data19.subjects !== undefined){
let data27 = data19.subjects;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err50 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/subjects",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err51 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/subjects",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data19.unlocks !== undefined){
if(!(validate36(data19.unlocks, {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/unlocks",parentData:data19,parentDataProperty:"unlocks",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data19.waitsFor !== undefined){
if(!(validate36(data19.waitsFor, {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5+"/waitsFor",parentData:data19,parentDataProperty:"waitsFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err52 = {instancePath:instancePath+"/plans/" + i4+"/steps/" + i5,schemaPath:"#/properties/plans/items/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err53 = {instancePath:instancePath+"/plans/" + i4+"/steps",schemaPath:"#/properties/plans/items/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err54 = {instancePath:instancePath+"/plans/" + i4,schemaPath:"#/properties/plans/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err55 = {instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.rejects !== undefined){
let data30 = data.rejects;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.file === undefined){
const err56 = {instancePath:instancePath+"/rejects/" + i6,schemaPath:"#/properties/rejects/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data31.line === undefined){
const err57 = {instancePath:instancePath+"/rejects/" + i6,schemaPath:"#/properties/rejects/items/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data31.byte === undefined){
const err58 = {instancePath:instancePath+"/rejects/" + i6,schemaPath:"#/properties/rejects/items/required",keyword:"required",params:{missingProperty: "byte"},message:"must have required property '"+"byte"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data31.code === undefined){
const err59 = {instancePath:instancePath+"/rejects/" + i6,schemaPath:"#/properties/rejects/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data31.message === undefined){
const err60 = {instancePath:instancePath+"/rejects/" + i6,schemaPath:"#/properties/rejects/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data31.raw === undefined){
const err61 = {instancePath:instancePath+"/rejects/" + i6,schemaPath:"#/properties/rejects/items/required",keyword:"required",params:{missingProperty: "raw"},message:"must have required property '"+"raw"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key6 in data31){
if(!(((((((key6 === "file") || (key6 === "line")) || (key6 === "column")) || (key6 === "byte")) || (key6 === "code")) || (key6 === "message")) || (key6 === "raw"))){
const err62 = {instancePath:instancePath+"/rejects/" + i6,schemaPath:"#/properties/rejects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data31.file !== undefined){
if(typeof data31.file !== "string"){
const err63 = {instancePath:instancePath+"/rejects/" + i6+"/file",schemaPath:"#/properties/rejects/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data31.line !== undefined){
let data33 = data31.line;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err64 = {instancePath:instancePath+"/rejects/" + i6+"/line",schemaPath:"#/properties/rejects/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err65 = {instancePath:instancePath+"/rejects/" + i6+"/line",schemaPath:"#/properties/rejects/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data31.column !== undefined){
let data34 = data31.column;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err66 = {instancePath:instancePath+"/rejects/" + i6+"/column",schemaPath:"#/properties/rejects/items/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err67 = {instancePath:instancePath+"/rejects/" + i6+"/column",schemaPath:"#/properties/rejects/items/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data31.byte !== undefined){
let data35 = data31.byte;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err68 = {instancePath:instancePath+"/rejects/" + i6+"/byte",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err69 = {instancePath:instancePath+"/rejects/" + i6+"/byte",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data31.code !== undefined){
if(typeof data31.code !== "string"){
const err70 = {instancePath:instancePath+"/rejects/" + i6+"/code",schemaPath:"#/properties/rejects/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data31.message !== undefined){
if(typeof data31.message !== "string"){
const err71 = {instancePath:instancePath+"/rejects/" + i6+"/message",schemaPath:"#/properties/rejects/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data31.raw !== undefined){
if(typeof data31.raw !== "string"){
const err72 = {instancePath:instancePath+"/rejects/" + i6+"/raw",schemaPath:"#/properties/rejects/items/properties/raw/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err73 = {instancePath:instancePath+"/rejects/" + i6,schemaPath:"#/properties/rejects/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err74 = {instancePath:instancePath+"/rejects",schemaPath:"#/properties/rejects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
