// Generated from schemas/ by `npm run generate`: edit the schema instead.
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"account-state.schema.json","title":"AccountState","description":"Everything known about one account on one day. Leave out what you do not know; write null for what you know is not there, and an empty list for a list that you know to be empty.","type":"object","properties":{"$schema":{"description":"The path to this schema, for editors.","type":"string"},"asOf":{"description":"The day on which this was so, and whose rules apply.","$ref":"#/$defs/day"},"reseller":{"description":"The account itself.","$ref":"#/$defs/reseller"},"enrolment":{"description":"The enrolment in CSP.","$ref":"#/$defs/enrolment"},"primaryContact":{"description":"Whom Microsoft writes to and verifies.","$ref":"#/$defs/primaryContact"},"customerSupport":{"description":"Where customers find help.","$ref":"#/$defs/customerSupport"},"securityContact":{"description":"Whom Microsoft alerts.","$ref":"#/$defs/securityContact"},"integration":{"description":"Programs that call Partner Center.","$ref":"#/$defs/integration"},"mpnIds":{"description":"The MPN IDs of the company, linked to this account or not.","type":["array","null"],"items":{"$ref":"#/$defs/mpnId"}},"agreements":{"description":"The agreements of the account with Microsoft.","type":["array","null"],"items":{"$ref":"#/$defs/agreement"}},"users":{"description":"The users of the account's tenant.","type":["array","null"],"items":{"$ref":"#/$defs/user"}},"providers":{"description":"The partnerships with indirect providers, past ones too.","type":["array","null"],"items":{"$ref":"#/$defs/provider"}},"customers":{"description":"The customers of the account.","type":["array","null"],"items":{"$ref":"#/$defs/customer"}},"orders":{"description":"The order lines that providers placed for the account's customers.","type":["array","null"],"items":{"$ref":"#/$defs/order"}}},"additionalProperties":false,"$defs":{"reseller":{"description":"The account's legal profile and its standing in CSP.","type":["object","null"],"properties":{"tenantId":{"description":"The Microsoft Entra tenant of the account.","$ref":"#/$defs/guid"},"legalName":{"description":"The legal business name, as it is registered.","$ref":"#/$defs/text"},"address":{"description":"The legal address.","$ref":"#/$defs/address"},"registered":{"description":"What the company register says.","$ref":"#/$defs/registered"},"soleProprietor":{"description":"The company is one person in business.","$ref":"#/$defs/flag"},"companyName":{"description":"The name the company does business under.","$ref":"#/$defs/text"},"cspCountry":{"description":"The country of the CSP account.","$ref":"#/$defs/country"},"partnerType":{"description":"The kind of CSP partner.","$ref":"#/$defs/partnerType"},"newToCsp":{"description":"The company is new to CSP.","$ref":"#/$defs/flag"},"enrolledInCsp":{"description":"The company was in CSP before this enrolment.","$ref":"#/$defs/flag"},"registrationId":{"description":"The registration number; null: it has none.","$ref":"#/$defs/text"},"registrationIdKind":{"description":"Whose number that is.","$ref":"#/$defs/registrationIdKind"},"companyDomains":{"description":"The domains that the company owns.","$ref":"#/$defs/domains"},"headquartersDomains":{"description":"Those of the headquarters.","$ref":"#/$defs/domains"},"authorisedSignatory":{"description":"Whoever enrols may sign for the company.","$ref":"#/$defs/flag"},"status":{"description":"The status as an indirect reseller.","$ref":"#/$defs/resellerStatus"},"suspended":{"description":"Microsoft has suspended the account.","$ref":"#/$defs/flag"},"verification":{"description":"Microsoft's verification of the company.","$ref":"#/$defs/verification"},"authorisedOn":{"description":"The day Microsoft authorised the account.","$ref":"#/$defs/day"},"adminAgents":{"description":"How many users are admin agents.","$ref":"#/$defs/count"},"globalAdmins":{"description":"How many users are global admins.","$ref":"#/$defs/count"},"adminsWithoutMfa":{"description":"How many admins sign in without MFA.","$ref":"#/$defs/count"},"usersWithoutMfa":{"description":"How many users sign in without MFA.","$ref":"#/$defs/count"},"ttmRevenueUsd":{"description":"CSP revenue of twelve months, in US dollars.","$ref":"#/$defs/amount"},"transactingSince":{"description":"The day of its first sale as an indirect reseller.","$ref":"#/$defs/day"},"deauthorisedOn":{"description":"The day Microsoft deauthorised it; null: never.","$ref":"#/$defs/day"},"restrictedOn":{"description":"The day Microsoft restricted it; null: never.","$ref":"#/$defs/day"},"creditCheckPassedOn":{"description":"Direct bill: the day of the credit check.","$ref":"#/$defs/day"},"supportPlanBoughtOn":{"description":"Direct bill: the day of the support plan.","$ref":"#/$defs/day"},"cloud":{"description":"The cloud that the tenant belongs to.","$ref":"#/$defs/cloud"},"enrolledWithVianet":{"description":"It is enrolled with 21Vianet as well.","$ref":"#/$defs/flag"},"businessProfile":{"description":"It has published a business profile.","$ref":"#/$defs/flag"},"billingCurrency":{"description":"The currency in which Microsoft bills.","$ref":"#/$defs/currency"}},"additionalProperties":false},"address":{"description":"A postal address.","type":["object","null"],"properties":{"line1":{"description":"The street and number.","$ref":"#/$defs/text"},"city":{"description":"The town.","$ref":"#/$defs/text"},"state":{"description":"The state or province, in countries that have them.","$ref":"#/$defs/text"},"postalCode":{"description":"The postal code.","$ref":"#/$defs/text"},"country":{"description":"The country.","$ref":"#/$defs/country"},"validated":{"description":"It is as Partner Center has validated it.","$ref":"#/$defs/flag"}},"additionalProperties":false},"registered":{"description":"The company as it stands in its country's register.","type":["object","null"],"properties":{"legalName":{"description":"The name in full.","$ref":"#/$defs/text"},"addressLine1":{"description":"The street and number.","$ref":"#/$defs/text"},"city":{"description":"The town.","$ref":"#/$defs/text"}},"additionalProperties":false},"verification":{"description":"How far Microsoft's verification is; its steps run one after another.","type":["object","null"],"properties":{"submittedOn":{"description":"The day it began, when its clock starts.","$ref":"#/$defs/day"},"emailOwnership":{"description":"Does the contact own the e-mail address?","$ref":"#/$defs/step"},"employment":{"description":"Does the contact work for the company?","$ref":"#/$defs/step"},"business":{"description":"Is the company what it says it is?","$ref":"#/$defs/step"},"completedOn":{"description":"The day the last step was passed.","$ref":"#/$defs/day"}},"additionalProperties":false},"enrolment":{"description":"How the enrolment was made.","type":["object","null"],"properties":{"submittedOn":{"description":"The day the enrolment was submitted.","$ref":"#/$defs/day"},"signInUser":{"description":"The user who signed in to enrol.","type":["object","null"],"properties":{"userPrincipalName":{"description":"The user's sign-in name.","$ref":"#/$defs/text"},"roles":{"description":"The roles the user holds.","$ref":"#/$defs/roles"}},"additionalProperties":false},"pmcCredentials":{"description":"The sign-in to PMC is at hand.","$ref":"#/$defs/flag"},"otherCspTenants":{"description":"The tenants in which the company has its other CSP accounts; the empty list: none.","$ref":"#/$defs/guids"}},"additionalProperties":false},"primaryContact":{"description":"The primary contact of the account.","type":["object","null"],"properties":{"firstName":{"description":"First name.","$ref":"#/$defs/text"},"lastName":{"description":"Last name.","$ref":"#/$defs/text"},"email":{"description":"One address, at a domain of the company.","$ref":"#/$defs/email"},"phone":{"description":"Telephone number.","$ref":"#/$defs/text"},"mailbox":{"description":"The address has a mailbox of its own.","$ref":"#/$defs/flag"},"verificationSentOn":{"description":"The day of the verification mail.","$ref":"#/$defs/day"},"emailVerifiedOn":{"description":"The day the address was confirmed; null: not yet.","$ref":"#/$defs/day"},"partnerCenterAccount":{"description":"There is a Partner Center account.","$ref":"#/$defs/flag"}},"additionalProperties":false},"customerSupport":{"description":"The support contact that customers see.","type":["object","null"],"properties":{"email":{"description":"The address for support requests.","$ref":"#/$defs/email"},"phone":{"description":"The number for support calls.","$ref":"#/$defs/text"},"website":{"description":"The support website.","$ref":"#/$defs/text"}},"additionalProperties":false},"securityContact":{"description":"The contact for security incidents; null: none is set.","type":["object","null"],"properties":{"email":{"description":"The address for security alerts.","$ref":"#/$defs/email"}},"additionalProperties":false},"integration":{"description":"What is known of the programs that call the Partner Center API for this account.","type":["object","null"],"properties":{"partnerCenterApi":{"description":"There are such programs.","$ref":"#/$defs/flag"},"secureApplicationModel":{"description":"They use the Secure Application Model.","$ref":"#/$defs/flag"},"mfaClaim":{"description":"Their user tokens prove a sign-in with MFA.","$ref":"#/$defs/flag"}},"additionalProperties":false},"mpnId":{"description":"One MPN ID.","type":["object","null"],"properties":{"id":{"description":"The number itself, as text.","$ref":"#/$defs/mpn"},"type":{"description":"A location of the company, or the company as a whole.","$ref":"#/$defs/mpnType"},"country":{"description":"The country of the location.","$ref":"#/$defs/country"},"platform":{"description":"Where the MPN ID is kept.","$ref":"#/$defs/platform"},"programStatus":{"description":"The status of the membership.","$ref":"#/$defs/programStatus"},"found":{"description":"Partner Center finds the number when it is looked up.","$ref":"#/$defs/flag"},"associatedTenantId":{"description":"The tenant it is linked to; null: none.","$ref":"#/$defs/guid"},"associatedOn":{"description":"The day it was linked.","$ref":"#/$defs/day"},"signInName":{"description":"The sign-in name of the MPN account.","$ref":"#/$defs/text"},"contact":{"description":"The primary contact of the location.","type":["object","null"],"properties":{"firstName":{"description":"First name.","$ref":"#/$defs/text"},"lastName":{"description":"Last name.","$ref":"#/$defs/text"},"phone":{"description":"Telephone number, as its field holds it.","$ref":"#/$defs/text"}},"additionalProperties":false}},"additionalProperties":false},"agreement":{"description":"One agreement of the account with Microsoft.","type":["object","null"],"properties":{"type":{"description":"Which agreement it is.","$ref":"#/$defs/agreementType"},"tenantId":{"description":"The tenant that signed.","$ref":"#/$defs/guid"},"region":{"description":"The CSP region that it is for.","$ref":"#/$defs/region"},"signed":{"description":"Partner Center shows it as signed.","$ref":"#/$defs/flag"},"signedOn":{"description":"The day of the signature; null: not signed.","$ref":"#/$defs/day"},"signedByRole":{"description":"The role of whoever signed.","$ref":"#/$defs/role"}},"additionalProperties":false},"user":{"description":"One user of the account's tenant.","type":["object","null"],"properties":{"userPrincipalName":{"description":"The user's sign-in name.","$ref":"#/$defs/text"},"roles":{"description":"Every role the user holds.","$ref":"#/$defs/roles"},"mfa":{"description":"The user signs in with multi-factor authentication.","$ref":"#/$defs/flag"}},"additionalProperties":false},"provider":{"description":"The partnership with one indirect provider.","type":["object","null"],"properties":{"tenantId":{"description":"The provider's tenant.","$ref":"#/$defs/guid"},"name":{"description":"The provider's name.","$ref":"#/$defs/text"},"country":{"description":"The country of the provider's CSP account.","$ref":"#/$defs/country"},"mpnId":{"description":"The provider's MPN ID.","$ref":"#/$defs/mpn"},"invitedOn":{"description":"The day the provider sent its invitation.","$ref":"#/$defs/day"},"authorizedOn":{"description":"The day the reseller authorised it; null: not yet.","$ref":"#/$defs/day"},"authorizationBoxChecked":{"description":"The authorisation box was ticked.","$ref":"#/$defs/flag"},"state":{"description":"How far the partnership is.","$ref":"#/$defs/relationshipState"},"adminAccess":{"description":"Its access to the reseller's tenant.","$ref":"#/$defs/adminAccess"},"listedByProvider":{"description":"The provider's list shows the reseller.","$ref":"#/$defs/flag"},"listedByReseller":{"description":"The reseller's list shows the provider.","$ref":"#/$defs/flag"},"informedOfMpaOn":{"description":"The day the provider told the reseller of the Microsoft Partner Agreement; null: not yet.","$ref":"#/$defs/day"}},"additionalProperties":false},"customer":{"description":"One customer of the account.","type":["object","null"],"properties":{"tenantId":{"description":"The customer's tenant.","$ref":"#/$defs/guid"},"name":{"description":"The customer's name.","$ref":"#/$defs/text"},"country":{"description":"The country of the customer's tenant.","$ref":"#/$defs/country"},"email":{"description":"Where the invitation goes.","$ref":"#/$defs/email"},"phone":{"description":"A telephone number of the customer.","$ref":"#/$defs/text"},"registrationId":{"description":"The registration number; null: none is at hand.","$ref":"#/$defs/text"},"cloud":{"description":"The cloud in which the tenant lies.","$ref":"#/$defs/cloud"},"tenantCreatedBy":{"description":"Who created the tenant.","$ref":"#/$defs/tenantCreator"},"associatedPartnerId":{"description":"The tenant of the reseller that the provider named when it created the customer's.","$ref":"#/$defs/guid"},"resellerRelationship":{"description":"The customer's relationship with the reseller.","type":["object","null"],"properties":{"state":{"description":"How far the relationship is.","$ref":"#/$defs/relationshipState"},"since":{"description":"The day it became active.","$ref":"#/$defs/day"},"invitationLink":{"description":"The link in the invitation, as it was sent.","$ref":"#/$defs/text"},"acceptorRole":{"description":"The role, in the customer's tenant, of whoever is to accept the invitation.","$ref":"#/$defs/role"}},"additionalProperties":false},"delegatedAccess":{"description":"The reseller's delegated access to the customer's tenant; null: it has none.","type":["object","null"],"properties":{"kind":{"description":"Which kind of access it is.","$ref":"#/$defs/delegatedAccess"},"from":{"description":"The day it began.","$ref":"#/$defs/day"},"until":{"description":"The day it ends; null: it does not.","$ref":"#/$defs/day"}},"additionalProperties":false},"providerRelationships":{"description":"The customer's relationships with indirect providers.","type":["array","null"],"items":{"$ref":"#/$defs/customerLink"}},"customerAgreement":{"description":"The Microsoft Customer Agreement.","type":["object","null"],"properties":{"acceptedOn":{"description":"The day the customer accepted it; null: not yet.","$ref":"#/$defs/day"},"method":{"description":"How the acceptance is confirmed.","$ref":"#/$defs/agreementMethod"},"country":{"description":"The country of the version that is accepted.","$ref":"#/$defs/country"},"attestedBy":{"description":"The partner that attests the acceptance.","$ref":"#/$defs/partnerType"},"attestedThrough":{"description":"Where it attests.","$ref":"#/$defs/attestationChannel"},"signer":{"description":"The person at the customer's who accepts.","type":["object","null"],"properties":{"firstName":{"description":"First name.","$ref":"#/$defs/text"},"lastName":{"description":"Last name.","$ref":"#/$defs/text"},"email":{"description":"E-mail address.","$ref":"#/$defs/email"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false},"customerLink":{"description":"A customer's relationship with one indirect provider.","type":["object","null"],"properties":{"providerTenantId":{"description":"The provider's tenant.","$ref":"#/$defs/guid"},"state":{"description":"How far the relationship is.","$ref":"#/$defs/relationshipState"},"since":{"description":"The day it became active.","$ref":"#/$defs/day"}},"additionalProperties":false},"order":{"description":"One order line.","type":["object","null"],"properties":{"id":{"description":"The order's id.","$ref":"#/$defs/text"},"lineItem":{"description":"The number of the line in the order.","type":["integer","string","null"]},"customerTenantId":{"description":"The customer's tenant.","$ref":"#/$defs/guid"},"providerTenantId":{"description":"The tenant of the provider who placed it.","$ref":"#/$defs/guid"},"partnerOnRecord":{"description":"The MPN ID on the order line.","$ref":"#/$defs/mpn"},"placedOn":{"description":"The day the order was placed.","$ref":"#/$defs/day"},"kind":{"description":"A new order, a change, or a renewal.","$ref":"#/$defs/orderKind"}},"additionalProperties":false},"text":{"description":"A text; null: there is none.","type":["string","null"]},"email":{"description":"One e-mail address; null: there is none.","type":["string","null"],"examples":["claire.dupont@contoso.fr"]},"flag":{"description":"Yes or no.","type":["boolean","null"]},"count":{"description":"A whole number.","type":["integer","null"],"minimum":0},"day":{"description":"A day as YYYY-MM-DD; null: it has not come.","type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2021-03-15"]},"country":{"description":"An ISO 3166 code, or a name in English or French.","type":["string","null"],"examples":["FR","GB","US"]},"currency":{"description":"An ISO 4217 code; null: Microsoft sends no bill.","type":["string","null"],"pattern":"^[A-Za-z]{3}$","examples":["EUR","USD"]},"guid":{"description":"A tenant id; null: there is no tenant.","type":["string","null"],"pattern":"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},"guids":{"description":"Tenant ids; the empty list: none.","type":["array","null"],"items":{"type":"string"}},"mpn":{"description":"One to ten digits, as text: a leading zero counts.","type":["string","null"],"pattern":"^[0-9]{1,10}$","examples":["4391507"]},"role":{"description":"A role of Microsoft Entra ID or of Partner Center.","type":["string","null"],"examples":["global-admin","admin-agent","sales-agent","helpdesk-agent"]},"roles":{"description":"Roles; the empty list: none.","type":["array","null"],"items":{"type":"string"}},"domains":{"description":"Domain names; the empty list: none.","type":["array","null"],"items":{"type":"string"}},"region":{"description":"A CSP region.","type":["string","null"],"examples":["africa","asia-pacific","australia","brazil","canada","china","europe"]},"amount":{"description":"An amount, not negative.","type":["number","null"],"minimum":0},"partnerType":{"description":"A kind of CSP partner.","type":["string","null"],"examples":["indirect-reseller","indirect-provider","direct-bill"]},"registrationIdKind":{"description":"Whose number a registration number is.","type":["string","null"],"examples":["company","personal"]},"resellerStatus":{"description":"A status as an indirect reseller.","type":["string","null"],"examples":["pending-qualification","qualified","active","rejected","declined","restricted","deauthorised"]},"step":{"description":"How a step of the verification stands.","type":["string","null"],"examples":["passed","pending","failed"]},"mpnType":{"description":"A kind of MPN ID.","type":["string","null"],"examples":["location","global"]},"platform":{"description":"A place where MPN IDs are kept.","type":["string","null"],"examples":["partner-center","pmc"]},"programStatus":{"description":"A status of an MPN membership.","type":["string","null"],"examples":["active","pending","declined","rejected"]},"cloud":{"description":"A cloud of Microsoft.","type":["string","null"],"examples":["commercial","us-government","china-21vianet","germany"]},"orderKind":{"description":"A new subscription, a change to one that exists, or the renewal of one by itself.","type":["string","null"],"examples":["new","change","renewal"]},"agreementType":{"description":"A kind of agreement.","type":["string","null"],"examples":["mpa","mca"]},"relationshipState":{"description":"How far a relationship is.","type":["string","null"],"examples":["invited","active","ended"]},"adminAccess":{"description":"Administrator access to a tenant.","type":["string","null"],"examples":["granted","removed"]},"tenantCreator":{"description":"Who creates a customer's tenant.","type":["string","null"],"examples":["customer","indirect-provider","indirect-reseller"]},"delegatedAccess":{"description":"A kind of delegated access to a customer's tenant.","type":["string","null"],"examples":["dap","gdap"]},"agreementMethod":{"description":"How an acceptance is confirmed: by the customer, in the admin center, or by a partner's attestation.","type":["string","null"],"examples":["customer","attestation"]},"attestationChannel":{"description":"Where a partner attests: in Partner Center, or through its API.","type":["string","null"],"examples":["portal","api"]}}};
const schema32 = {"description":"A day as YYYY-MM-DD; null: it has not come.","type":["string","null"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2021-03-15"]};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema33 = {"description":"The account's legal profile and its standing in CSP.","type":["object","null"],"properties":{"tenantId":{"description":"The Microsoft Entra tenant of the account.","$ref":"#/$defs/guid"},"legalName":{"description":"The legal business name, as it is registered.","$ref":"#/$defs/text"},"address":{"description":"The legal address.","$ref":"#/$defs/address"},"registered":{"description":"What the company register says.","$ref":"#/$defs/registered"},"soleProprietor":{"description":"The company is one person in business.","$ref":"#/$defs/flag"},"companyName":{"description":"The name the company does business under.","$ref":"#/$defs/text"},"cspCountry":{"description":"The country of the CSP account.","$ref":"#/$defs/country"},"partnerType":{"description":"The kind of CSP partner.","$ref":"#/$defs/partnerType"},"newToCsp":{"description":"The company is new to CSP.","$ref":"#/$defs/flag"},"enrolledInCsp":{"description":"The company was in CSP before this enrolment.","$ref":"#/$defs/flag"},"registrationId":{"description":"The registration number; null: it has none.","$ref":"#/$defs/text"},"registrationIdKind":{"description":"Whose number that is.","$ref":"#/$defs/registrationIdKind"},"companyDomains":{"description":"The domains that the company owns.","$ref":"#/$defs/domains"},"headquartersDomains":{"description":"Those of the headquarters.","$ref":"#/$defs/domains"},"authorisedSignatory":{"description":"Whoever enrols may sign for the company.","$ref":"#/$defs/flag"},"status":{"description":"The status as an indirect reseller.","$ref":"#/$defs/resellerStatus"},"suspended":{"description":"Microsoft has suspended the account.","$ref":"#/$defs/flag"},"verification":{"description":"Microsoft's verification of the company.","$ref":"#/$defs/verification"},"authorisedOn":{"description":"The day Microsoft authorised the account.","$ref":"#/$defs/day"},"adminAgents":{"description":"How many users are admin agents.","$ref":"#/$defs/count"},"globalAdmins":{"description":"How many users are global admins.","$ref":"#/$defs/count"},"adminsWithoutMfa":{"description":"How many admins sign in without MFA.","$ref":"#/$defs/count"},"usersWithoutMfa":{"description":"How many users sign in without MFA.","$ref":"#/$defs/count"},"ttmRevenueUsd":{"description":"CSP revenue of twelve months, in US dollars.","$ref":"#/$defs/amount"},"transactingSince":{"description":"The day of its first sale as an indirect reseller.","$ref":"#/$defs/day"},"deauthorisedOn":{"description":"The day Microsoft deauthorised it; null: never.","$ref":"#/$defs/day"},"restrictedOn":{"description":"The day Microsoft restricted it; null: never.","$ref":"#/$defs/day"},"creditCheckPassedOn":{"description":"Direct bill: the day of the credit check.","$ref":"#/$defs/day"},"supportPlanBoughtOn":{"description":"Direct bill: the day of the support plan.","$ref":"#/$defs/day"},"cloud":{"description":"The cloud that the tenant belongs to.","$ref":"#/$defs/cloud"},"enrolledWithVianet":{"description":"It is enrolled with 21Vianet as well.","$ref":"#/$defs/flag"},"businessProfile":{"description":"It has published a business profile.","$ref":"#/$defs/flag"},"billingCurrency":{"description":"The currency in which Microsoft bills.","$ref":"#/$defs/currency"}},"additionalProperties":false};
const schema34 = {"description":"A tenant id; null: there is no tenant.","type":["string","null"],"pattern":"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"};
const schema35 = {"description":"A text; null: there is none.","type":["string","null"]};
const schema42 = {"description":"Yes or no.","type":["boolean","null"]};
const schema41 = {"description":"An ISO 3166 code, or a name in English or French.","type":["string","null"],"examples":["FR","GB","US"]};
const schema50 = {"description":"A kind of CSP partner.","type":["string","null"],"examples":["indirect-reseller","indirect-provider","direct-bill"]};
const schema54 = {"description":"Whose number a registration number is.","type":["string","null"],"examples":["company","personal"]};
const schema55 = {"description":"Domain names; the empty list: none.","type":["array","null"],"items":{"type":"string"}};
const schema58 = {"description":"A status as an indirect reseller.","type":["string","null"],"examples":["pending-qualification","qualified","active","rejected","declined","restricted","deauthorised"]};
const schema67 = {"description":"A whole number.","type":["integer","null"],"minimum":0};
const schema71 = {"description":"An amount, not negative.","type":["number","null"],"minimum":0};
const schema77 = {"description":"A cloud of Microsoft.","type":["string","null"],"examples":["commercial","us-government","china-21vianet","germany"]};
const schema80 = {"description":"An ISO 4217 code; null: Microsoft sends no bill.","type":["string","null"],"pattern":"^[A-Za-z]{3}$","examples":["EUR","USD"]};
const pattern5 = new RegExp("^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$", "u");
const pattern14 = new RegExp("^[A-Za-z]{3}$", "u");
const schema36 = {"description":"A postal address.","type":["object","null"],"properties":{"line1":{"description":"The street and number.","$ref":"#/$defs/text"},"city":{"description":"The town.","$ref":"#/$defs/text"},"state":{"description":"The state or province, in countries that have them.","$ref":"#/$defs/text"},"postalCode":{"description":"The postal code.","$ref":"#/$defs/text"},"country":{"description":"The country.","$ref":"#/$defs/country"},"validated":{"description":"It is as Partner Center has validated it.","$ref":"#/$defs/flag"}},"additionalProperties":false};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema36.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "line1") || (key0 === "city")) || (key0 === "state")) || (key0 === "postalCode")) || (key0 === "country")) || (key0 === "validated"))){
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
if(data.line1 !== undefined){
let data0 = data.line1;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/line1",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.city !== undefined){
let data1 = data.city;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.postalCode !== undefined){
let data3 = data.postalCode;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/postalCode",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.country !== undefined){
let data4 = data.country;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/country/type",keyword:"type",params:{type: schema41.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.validated !== undefined){
let data5 = data.validated;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/validated",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"description":"The company as it stands in its country's register.","type":["object","null"],"properties":{"legalName":{"description":"The name in full.","$ref":"#/$defs/text"},"addressLine1":{"description":"The street and number.","$ref":"#/$defs/text"},"city":{"description":"The town.","$ref":"#/$defs/text"}},"additionalProperties":false};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema43.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "legalName") || (key0 === "addressLine1")) || (key0 === "city"))){
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
if(data.legalName !== undefined){
let data0 = data.legalName;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/legalName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.addressLine1 !== undefined){
let data1 = data.addressLine1;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/addressLine1",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.city !== undefined){
let data2 = data.city;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/city",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"description":"How far Microsoft's verification is; its steps run one after another.","type":["object","null"],"properties":{"submittedOn":{"description":"The day it began, when its clock starts.","$ref":"#/$defs/day"},"emailOwnership":{"description":"Does the contact own the e-mail address?","$ref":"#/$defs/step"},"employment":{"description":"Does the contact work for the company?","$ref":"#/$defs/step"},"business":{"description":"Is the company what it says it is?","$ref":"#/$defs/step"},"completedOn":{"description":"The day the last step was passed.","$ref":"#/$defs/day"}},"additionalProperties":false};
const schema62 = {"description":"How a step of the verification stands.","type":["string","null"],"examples":["passed","pending","failed"]};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema60.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "submittedOn") || (key0 === "emailOwnership")) || (key0 === "employment")) || (key0 === "business")) || (key0 === "completedOn"))){
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
if(data.submittedOn !== undefined){
let data0 = data.submittedOn;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/submittedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/submittedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.emailOwnership !== undefined){
let data1 = data.emailOwnership;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/emailOwnership",schemaPath:"#/$defs/step/type",keyword:"type",params:{type: schema62.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.employment !== undefined){
let data2 = data.employment;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/employment",schemaPath:"#/$defs/step/type",keyword:"type",params:{type: schema62.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.business !== undefined){
let data3 = data.business;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/business",schemaPath:"#/$defs/step/type",keyword:"type",params:{type: schema62.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.completedOn !== undefined){
let data4 = data.completedOn;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/completedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err8 = {instancePath:instancePath+"/completedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema33.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema33.properties, key0))){
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
if(data.tenantId !== undefined){
let data0 = data.tenantId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/guid/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/guid/pattern",keyword:"pattern",params:{pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:"must match pattern \""+"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"+"\""};
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
if(data.legalName !== undefined){
let data1 = data.legalName;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/legalName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate22(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.registered !== undefined){
if(!(validate24(data.registered, {instancePath:instancePath+"/registered",parentData:data,parentDataProperty:"registered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.soleProprietor !== undefined){
let data4 = data.soleProprietor;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err5 = {instancePath:instancePath+"/soleProprietor",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.companyName !== undefined){
let data5 = data.companyName;
if((typeof data5 !== "string") && (data5 !== null)){
const err6 = {instancePath:instancePath+"/companyName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cspCountry !== undefined){
let data6 = data.cspCountry;
if((typeof data6 !== "string") && (data6 !== null)){
const err7 = {instancePath:instancePath+"/cspCountry",schemaPath:"#/$defs/country/type",keyword:"type",params:{type: schema41.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.partnerType !== undefined){
let data7 = data.partnerType;
if((typeof data7 !== "string") && (data7 !== null)){
const err8 = {instancePath:instancePath+"/partnerType",schemaPath:"#/$defs/partnerType/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.newToCsp !== undefined){
let data8 = data.newToCsp;
if((typeof data8 !== "boolean") && (data8 !== null)){
const err9 = {instancePath:instancePath+"/newToCsp",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.enrolledInCsp !== undefined){
let data9 = data.enrolledInCsp;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err10 = {instancePath:instancePath+"/enrolledInCsp",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.registrationId !== undefined){
let data10 = data.registrationId;
if((typeof data10 !== "string") && (data10 !== null)){
const err11 = {instancePath:instancePath+"/registrationId",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.registrationIdKind !== undefined){
let data11 = data.registrationIdKind;
if((typeof data11 !== "string") && (data11 !== null)){
const err12 = {instancePath:instancePath+"/registrationIdKind",schemaPath:"#/$defs/registrationIdKind/type",keyword:"type",params:{type: schema54.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.companyDomains !== undefined){
let data12 = data.companyDomains;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err13 = {instancePath:instancePath+"/companyDomains",schemaPath:"#/$defs/domains/type",keyword:"type",params:{type: schema55.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
const err14 = {instancePath:instancePath+"/companyDomains/" + i0,schemaPath:"#/$defs/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.headquartersDomains !== undefined){
let data14 = data.headquartersDomains;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err15 = {instancePath:instancePath+"/headquartersDomains",schemaPath:"#/$defs/domains/type",keyword:"type",params:{type: schema55.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(typeof data14[i1] !== "string"){
const err16 = {instancePath:instancePath+"/headquartersDomains/" + i1,schemaPath:"#/$defs/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(data.authorisedSignatory !== undefined){
let data16 = data.authorisedSignatory;
if((typeof data16 !== "boolean") && (data16 !== null)){
const err17 = {instancePath:instancePath+"/authorisedSignatory",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.status !== undefined){
let data17 = data.status;
if((typeof data17 !== "string") && (data17 !== null)){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/resellerStatus/type",keyword:"type",params:{type: schema58.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.suspended !== undefined){
let data18 = data.suspended;
if((typeof data18 !== "boolean") && (data18 !== null)){
const err19 = {instancePath:instancePath+"/suspended",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.verification !== undefined){
if(!(validate26(data.verification, {instancePath:instancePath+"/verification",parentData:data,parentDataProperty:"verification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.authorisedOn !== undefined){
let data20 = data.authorisedOn;
if((typeof data20 !== "string") && (data20 !== null)){
const err20 = {instancePath:instancePath+"/authorisedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
const err21 = {instancePath:instancePath+"/authorisedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.adminAgents !== undefined){
let data21 = data.adminAgents;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err22 = {instancePath:instancePath+"/adminAgents",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema67.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err23 = {instancePath:instancePath+"/adminAgents",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.globalAdmins !== undefined){
let data22 = data.globalAdmins;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
const err24 = {instancePath:instancePath+"/globalAdmins",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema67.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
const err25 = {instancePath:instancePath+"/globalAdmins",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.adminsWithoutMfa !== undefined){
let data23 = data.adminsWithoutMfa;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
const err26 = {instancePath:instancePath+"/adminsWithoutMfa",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema67.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err27 = {instancePath:instancePath+"/adminsWithoutMfa",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.usersWithoutMfa !== undefined){
let data24 = data.usersWithoutMfa;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
const err28 = {instancePath:instancePath+"/usersWithoutMfa",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: schema67.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
const err29 = {instancePath:instancePath+"/usersWithoutMfa",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.ttmRevenueUsd !== undefined){
let data25 = data.ttmRevenueUsd;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (data25 !== null)){
const err30 = {instancePath:instancePath+"/ttmRevenueUsd",schemaPath:"#/$defs/amount/type",keyword:"type",params:{type: schema71.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err31 = {instancePath:instancePath+"/ttmRevenueUsd",schemaPath:"#/$defs/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.transactingSince !== undefined){
let data26 = data.transactingSince;
if((typeof data26 !== "string") && (data26 !== null)){
const err32 = {instancePath:instancePath+"/transactingSince",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
const err33 = {instancePath:instancePath+"/transactingSince",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.deauthorisedOn !== undefined){
let data27 = data.deauthorisedOn;
if((typeof data27 !== "string") && (data27 !== null)){
const err34 = {instancePath:instancePath+"/deauthorisedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err35 = {instancePath:instancePath+"/deauthorisedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.restrictedOn !== undefined){
let data28 = data.restrictedOn;
if((typeof data28 !== "string") && (data28 !== null)){
const err36 = {instancePath:instancePath+"/restrictedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
const err37 = {instancePath:instancePath+"/restrictedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.creditCheckPassedOn !== undefined){
let data29 = data.creditCheckPassedOn;
if((typeof data29 !== "string") && (data29 !== null)){
const err38 = {instancePath:instancePath+"/creditCheckPassedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err39 = {instancePath:instancePath+"/creditCheckPassedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.supportPlanBoughtOn !== undefined){
let data30 = data.supportPlanBoughtOn;
if((typeof data30 !== "string") && (data30 !== null)){
const err40 = {instancePath:instancePath+"/supportPlanBoughtOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
const err41 = {instancePath:instancePath+"/supportPlanBoughtOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.cloud !== undefined){
let data31 = data.cloud;
if((typeof data31 !== "string") && (data31 !== null)){
const err42 = {instancePath:instancePath+"/cloud",schemaPath:"#/$defs/cloud/type",keyword:"type",params:{type: schema77.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.enrolledWithVianet !== undefined){
let data32 = data.enrolledWithVianet;
if((typeof data32 !== "boolean") && (data32 !== null)){
const err43 = {instancePath:instancePath+"/enrolledWithVianet",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.businessProfile !== undefined){
let data33 = data.businessProfile;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err44 = {instancePath:instancePath+"/businessProfile",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.billingCurrency !== undefined){
let data34 = data.billingCurrency;
if((typeof data34 !== "string") && (data34 !== null)){
const err45 = {instancePath:instancePath+"/billingCurrency",schemaPath:"#/$defs/currency/type",keyword:"type",params:{type: schema80.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern14.test(data34)){
const err46 = {instancePath:instancePath+"/billingCurrency",schemaPath:"#/$defs/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{3}$"},message:"must match pattern \""+"^[A-Za-z]{3}$"+"\""};
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
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"description":"How the enrolment was made.","type":["object","null"],"properties":{"submittedOn":{"description":"The day the enrolment was submitted.","$ref":"#/$defs/day"},"signInUser":{"description":"The user who signed in to enrol.","type":["object","null"],"properties":{"userPrincipalName":{"description":"The user's sign-in name.","$ref":"#/$defs/text"},"roles":{"description":"The roles the user holds.","$ref":"#/$defs/roles"}},"additionalProperties":false},"pmcCredentials":{"description":"The sign-in to PMC is at hand.","$ref":"#/$defs/flag"},"otherCspTenants":{"description":"The tenants in which the company has its other CSP accounts; the empty list: none.","$ref":"#/$defs/guids"}},"additionalProperties":false};
const schema84 = {"description":"Roles; the empty list: none.","type":["array","null"],"items":{"type":"string"}};
const schema86 = {"description":"Tenant ids; the empty list: none.","type":["array","null"],"items":{"type":"string"}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema81.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "submittedOn") || (key0 === "signInUser")) || (key0 === "pmcCredentials")) || (key0 === "otherCspTenants"))){
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
if(data.submittedOn !== undefined){
let data0 = data.submittedOn;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/submittedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/submittedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.signInUser !== undefined){
let data1 = data.signInUser;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err4 = {instancePath:instancePath+"/signInUser",schemaPath:"#/properties/signInUser/type",keyword:"type",params:{type: schema81.properties.signInUser.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "userPrincipalName") || (key1 === "roles"))){
const err5 = {instancePath:instancePath+"/signInUser",schemaPath:"#/properties/signInUser/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.userPrincipalName !== undefined){
let data2 = data1.userPrincipalName;
if((typeof data2 !== "string") && (data2 !== null)){
const err6 = {instancePath:instancePath+"/signInUser/userPrincipalName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.roles !== undefined){
let data3 = data1.roles;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/signInUser/roles",schemaPath:"#/$defs/roles/type",keyword:"type",params:{type: schema84.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err8 = {instancePath:instancePath+"/signInUser/roles/" + i0,schemaPath:"#/$defs/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
}
}
if(data.pmcCredentials !== undefined){
let data5 = data.pmcCredentials;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/pmcCredentials",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.otherCspTenants !== undefined){
let data6 = data.otherCspTenants;
if((!(Array.isArray(data6))) && (data6 !== null)){
const err10 = {instancePath:instancePath+"/otherCspTenants",schemaPath:"#/$defs/guids/type",keyword:"type",params:{type: schema86.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err11 = {instancePath:instancePath+"/otherCspTenants/" + i1,schemaPath:"#/$defs/guids/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema87 = {"description":"The primary contact of the account.","type":["object","null"],"properties":{"firstName":{"description":"First name.","$ref":"#/$defs/text"},"lastName":{"description":"Last name.","$ref":"#/$defs/text"},"email":{"description":"One address, at a domain of the company.","$ref":"#/$defs/email"},"phone":{"description":"Telephone number.","$ref":"#/$defs/text"},"mailbox":{"description":"The address has a mailbox of its own.","$ref":"#/$defs/flag"},"verificationSentOn":{"description":"The day of the verification mail.","$ref":"#/$defs/day"},"emailVerifiedOn":{"description":"The day the address was confirmed; null: not yet.","$ref":"#/$defs/day"},"partnerCenterAccount":{"description":"There is a Partner Center account.","$ref":"#/$defs/flag"}},"additionalProperties":false};
const schema90 = {"description":"One e-mail address; null: there is none.","type":["string","null"],"examples":["claire.dupont@contoso.fr"]};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema87.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "firstName") || (key0 === "lastName")) || (key0 === "email")) || (key0 === "phone")) || (key0 === "mailbox")) || (key0 === "verificationSentOn")) || (key0 === "emailVerifiedOn")) || (key0 === "partnerCenterAccount"))){
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
if(data.firstName !== undefined){
let data0 = data.firstName;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/firstName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lastName !== undefined){
let data1 = data.lastName;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/lastName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/email/type",keyword:"type",params:{type: schema90.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.phone !== undefined){
let data3 = data.phone;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mailbox !== undefined){
let data4 = data.mailbox;
if((typeof data4 !== "boolean") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/mailbox",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.verificationSentOn !== undefined){
let data5 = data.verificationSentOn;
if((typeof data5 !== "string") && (data5 !== null)){
const err7 = {instancePath:instancePath+"/verificationSentOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err8 = {instancePath:instancePath+"/verificationSentOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.emailVerifiedOn !== undefined){
let data6 = data.emailVerifiedOn;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/emailVerifiedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err10 = {instancePath:instancePath+"/emailVerifiedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.partnerCenterAccount !== undefined){
let data7 = data.partnerCenterAccount;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/partnerCenterAccount",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
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
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"description":"The support contact that customers see.","type":["object","null"],"properties":{"email":{"description":"The address for support requests.","$ref":"#/$defs/email"},"phone":{"description":"The number for support calls.","$ref":"#/$defs/text"},"website":{"description":"The support website.","$ref":"#/$defs/text"}},"additionalProperties":false};

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
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema96.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "email") || (key0 === "phone")) || (key0 === "website"))){
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
if(data.email !== undefined){
let data0 = data.email;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/email/type",keyword:"type",params:{type: schema90.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.website !== undefined){
let data2 = data.website;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/website",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
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
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema100 = {"description":"The contact for security incidents; null: none is set.","type":["object","null"],"properties":{"email":{"description":"The address for security alerts.","$ref":"#/$defs/email"}},"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema100.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "email")){
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
if(data.email !== undefined){
let data0 = data.email;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/email/type",keyword:"type",params:{type: schema90.type},message:"must be string,null"};
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
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema102 = {"description":"What is known of the programs that call the Partner Center API for this account.","type":["object","null"],"properties":{"partnerCenterApi":{"description":"There are such programs.","$ref":"#/$defs/flag"},"secureApplicationModel":{"description":"They use the Secure Application Model.","$ref":"#/$defs/flag"},"mfaClaim":{"description":"Their user tokens prove a sign-in with MFA.","$ref":"#/$defs/flag"}},"additionalProperties":false};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema102.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "partnerCenterApi") || (key0 === "secureApplicationModel")) || (key0 === "mfaClaim"))){
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
if(data.partnerCenterApi !== undefined){
let data0 = data.partnerCenterApi;
if((typeof data0 !== "boolean") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/partnerCenterApi",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.secureApplicationModel !== undefined){
let data1 = data.secureApplicationModel;
if((typeof data1 !== "boolean") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/secureApplicationModel",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mfaClaim !== undefined){
let data2 = data.mfaClaim;
if((typeof data2 !== "boolean") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/mfaClaim",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
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
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"description":"One MPN ID.","type":["object","null"],"properties":{"id":{"description":"The number itself, as text.","$ref":"#/$defs/mpn"},"type":{"description":"A location of the company, or the company as a whole.","$ref":"#/$defs/mpnType"},"country":{"description":"The country of the location.","$ref":"#/$defs/country"},"platform":{"description":"Where the MPN ID is kept.","$ref":"#/$defs/platform"},"programStatus":{"description":"The status of the membership.","$ref":"#/$defs/programStatus"},"found":{"description":"Partner Center finds the number when it is looked up.","$ref":"#/$defs/flag"},"associatedTenantId":{"description":"The tenant it is linked to; null: none.","$ref":"#/$defs/guid"},"associatedOn":{"description":"The day it was linked.","$ref":"#/$defs/day"},"signInName":{"description":"The sign-in name of the MPN account.","$ref":"#/$defs/text"},"contact":{"description":"The primary contact of the location.","type":["object","null"],"properties":{"firstName":{"description":"First name.","$ref":"#/$defs/text"},"lastName":{"description":"Last name.","$ref":"#/$defs/text"},"phone":{"description":"Telephone number, as its field holds it.","$ref":"#/$defs/text"}},"additionalProperties":false}},"additionalProperties":false};
const schema107 = {"description":"One to ten digits, as text: a leading zero counts.","type":["string","null"],"pattern":"^[0-9]{1,10}$","examples":["4391507"]};
const schema108 = {"description":"A kind of MPN ID.","type":["string","null"],"examples":["location","global"]};
const schema110 = {"description":"A place where MPN IDs are kept.","type":["string","null"],"examples":["partner-center","pmc"]};
const schema111 = {"description":"A status of an MPN membership.","type":["string","null"],"examples":["active","pending","declined","rejected"]};
const pattern18 = new RegExp("^[0-9]{1,10}$", "u");

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema106.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema106.properties, key0))){
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
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/mpn/type",keyword:"type",params:{type: schema107.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/mpn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}$"},message:"must match pattern \""+"^[0-9]{1,10}$"+"\""};
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
if(data.type !== undefined){
let data1 = data.type;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/mpnType/type",keyword:"type",params:{type: schema108.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/country/type",keyword:"type",params:{type: schema41.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.platform !== undefined){
let data3 = data.platform;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/platform",schemaPath:"#/$defs/platform/type",keyword:"type",params:{type: schema110.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.programStatus !== undefined){
let data4 = data.programStatus;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/programStatus",schemaPath:"#/$defs/programStatus/type",keyword:"type",params:{type: schema111.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.found !== undefined){
let data5 = data.found;
if((typeof data5 !== "boolean") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/found",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.associatedTenantId !== undefined){
let data6 = data.associatedTenantId;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/associatedTenantId",schemaPath:"#/$defs/guid/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err10 = {instancePath:instancePath+"/associatedTenantId",schemaPath:"#/$defs/guid/pattern",keyword:"pattern",params:{pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:"must match pattern \""+"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"+"\""};
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
if(data.associatedOn !== undefined){
let data7 = data.associatedOn;
if((typeof data7 !== "string") && (data7 !== null)){
const err11 = {instancePath:instancePath+"/associatedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err12 = {instancePath:instancePath+"/associatedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.signInName !== undefined){
let data8 = data.signInName;
if((typeof data8 !== "string") && (data8 !== null)){
const err13 = {instancePath:instancePath+"/signInName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.contact !== undefined){
let data9 = data.contact;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err14 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: schema106.properties.contact.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(((key1 === "firstName") || (key1 === "lastName")) || (key1 === "phone"))){
const err15 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.firstName !== undefined){
let data10 = data9.firstName;
if((typeof data10 !== "string") && (data10 !== null)){
const err16 = {instancePath:instancePath+"/contact/firstName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.lastName !== undefined){
let data11 = data9.lastName;
if((typeof data11 !== "string") && (data11 !== null)){
const err17 = {instancePath:instancePath+"/contact/lastName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.phone !== undefined){
let data12 = data9.phone;
if((typeof data12 !== "string") && (data12 !== null)){
const err18 = {instancePath:instancePath+"/contact/phone",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema119 = {"description":"One agreement of the account with Microsoft.","type":["object","null"],"properties":{"type":{"description":"Which agreement it is.","$ref":"#/$defs/agreementType"},"tenantId":{"description":"The tenant that signed.","$ref":"#/$defs/guid"},"region":{"description":"The CSP region that it is for.","$ref":"#/$defs/region"},"signed":{"description":"Partner Center shows it as signed.","$ref":"#/$defs/flag"},"signedOn":{"description":"The day of the signature; null: not signed.","$ref":"#/$defs/day"},"signedByRole":{"description":"The role of whoever signed.","$ref":"#/$defs/role"}},"additionalProperties":false};
const schema120 = {"description":"A kind of agreement.","type":["string","null"],"examples":["mpa","mca"]};
const schema122 = {"description":"A CSP region.","type":["string","null"],"examples":["africa","asia-pacific","australia","brazil","canada","china","europe"]};
const schema125 = {"description":"A role of Microsoft Entra ID or of Partner Center.","type":["string","null"],"examples":["global-admin","admin-agent","sales-agent","helpdesk-agent"]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema119.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "tenantId")) || (key0 === "region")) || (key0 === "signed")) || (key0 === "signedOn")) || (key0 === "signedByRole"))){
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
if(data.type !== undefined){
let data0 = data.type;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/agreementType/type",keyword:"type",params:{type: schema120.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tenantId !== undefined){
let data1 = data.tenantId;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/guid/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err4 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/guid/pattern",keyword:"pattern",params:{pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:"must match pattern \""+"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"+"\""};
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
if(data.region !== undefined){
let data2 = data.region;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: schema122.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.signed !== undefined){
let data3 = data.signed;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/signed",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.signedOn !== undefined){
let data4 = data.signedOn;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/signedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err8 = {instancePath:instancePath+"/signedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.signedByRole !== undefined){
let data5 = data.signedByRole;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/signedByRole",schemaPath:"#/$defs/role/type",keyword:"type",params:{type: schema125.type},message:"must be string,null"};
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
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema126 = {"description":"One user of the account's tenant.","type":["object","null"],"properties":{"userPrincipalName":{"description":"The user's sign-in name.","$ref":"#/$defs/text"},"roles":{"description":"Every role the user holds.","$ref":"#/$defs/roles"},"mfa":{"description":"The user signs in with multi-factor authentication.","$ref":"#/$defs/flag"}},"additionalProperties":false};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema126.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "userPrincipalName") || (key0 === "roles")) || (key0 === "mfa"))){
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
if(data.userPrincipalName !== undefined){
let data0 = data.userPrincipalName;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/userPrincipalName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.roles !== undefined){
let data1 = data.roles;
if((!(Array.isArray(data1))) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/roles",schemaPath:"#/$defs/roles/type",keyword:"type",params:{type: schema84.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err4 = {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/$defs/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
}
if(data.mfa !== undefined){
let data3 = data.mfa;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/mfa",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"description":"The partnership with one indirect provider.","type":["object","null"],"properties":{"tenantId":{"description":"The provider's tenant.","$ref":"#/$defs/guid"},"name":{"description":"The provider's name.","$ref":"#/$defs/text"},"country":{"description":"The country of the provider's CSP account.","$ref":"#/$defs/country"},"mpnId":{"description":"The provider's MPN ID.","$ref":"#/$defs/mpn"},"invitedOn":{"description":"The day the provider sent its invitation.","$ref":"#/$defs/day"},"authorizedOn":{"description":"The day the reseller authorised it; null: not yet.","$ref":"#/$defs/day"},"authorizationBoxChecked":{"description":"The authorisation box was ticked.","$ref":"#/$defs/flag"},"state":{"description":"How far the partnership is.","$ref":"#/$defs/relationshipState"},"adminAccess":{"description":"Its access to the reseller's tenant.","$ref":"#/$defs/adminAccess"},"listedByProvider":{"description":"The provider's list shows the reseller.","$ref":"#/$defs/flag"},"listedByReseller":{"description":"The reseller's list shows the provider.","$ref":"#/$defs/flag"},"informedOfMpaOn":{"description":"The day the provider told the reseller of the Microsoft Partner Agreement; null: not yet.","$ref":"#/$defs/day"}},"additionalProperties":false};
const schema138 = {"description":"How far a relationship is.","type":["string","null"],"examples":["invited","active","ended"]};
const schema139 = {"description":"Administrator access to a tenant.","type":["string","null"],"examples":["granted","removed"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema130.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema130.properties, key0))){
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
if(data.tenantId !== undefined){
let data0 = data.tenantId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/guid/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/guid/pattern",keyword:"pattern",params:{pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:"must match pattern \""+"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"+"\""};
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
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/country/type",keyword:"type",params:{type: schema41.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.mpnId !== undefined){
let data3 = data.mpnId;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/mpnId",schemaPath:"#/$defs/mpn/type",keyword:"type",params:{type: schema107.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err7 = {instancePath:instancePath+"/mpnId",schemaPath:"#/$defs/mpn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}$"},message:"must match pattern \""+"^[0-9]{1,10}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.invitedOn !== undefined){
let data4 = data.invitedOn;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/invitedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err9 = {instancePath:instancePath+"/invitedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.authorizedOn !== undefined){
let data5 = data.authorizedOn;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/authorizedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err11 = {instancePath:instancePath+"/authorizedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.authorizationBoxChecked !== undefined){
let data6 = data.authorizationBoxChecked;
if((typeof data6 !== "boolean") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/authorizationBoxChecked",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/relationshipState/type",keyword:"type",params:{type: schema138.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.adminAccess !== undefined){
let data8 = data.adminAccess;
if((typeof data8 !== "string") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/adminAccess",schemaPath:"#/$defs/adminAccess/type",keyword:"type",params:{type: schema139.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.listedByProvider !== undefined){
let data9 = data.listedByProvider;
if((typeof data9 !== "boolean") && (data9 !== null)){
const err15 = {instancePath:instancePath+"/listedByProvider",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.listedByReseller !== undefined){
let data10 = data.listedByReseller;
if((typeof data10 !== "boolean") && (data10 !== null)){
const err16 = {instancePath:instancePath+"/listedByReseller",schemaPath:"#/$defs/flag/type",keyword:"type",params:{type: schema42.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.informedOfMpaOn !== undefined){
let data11 = data.informedOfMpaOn;
if((typeof data11 !== "string") && (data11 !== null)){
const err17 = {instancePath:instancePath+"/informedOfMpaOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err18 = {instancePath:instancePath+"/informedOfMpaOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema143 = {"description":"One customer of the account.","type":["object","null"],"properties":{"tenantId":{"description":"The customer's tenant.","$ref":"#/$defs/guid"},"name":{"description":"The customer's name.","$ref":"#/$defs/text"},"country":{"description":"The country of the customer's tenant.","$ref":"#/$defs/country"},"email":{"description":"Where the invitation goes.","$ref":"#/$defs/email"},"phone":{"description":"A telephone number of the customer.","$ref":"#/$defs/text"},"registrationId":{"description":"The registration number; null: none is at hand.","$ref":"#/$defs/text"},"cloud":{"description":"The cloud in which the tenant lies.","$ref":"#/$defs/cloud"},"tenantCreatedBy":{"description":"Who created the tenant.","$ref":"#/$defs/tenantCreator"},"associatedPartnerId":{"description":"The tenant of the reseller that the provider named when it created the customer's.","$ref":"#/$defs/guid"},"resellerRelationship":{"description":"The customer's relationship with the reseller.","type":["object","null"],"properties":{"state":{"description":"How far the relationship is.","$ref":"#/$defs/relationshipState"},"since":{"description":"The day it became active.","$ref":"#/$defs/day"},"invitationLink":{"description":"The link in the invitation, as it was sent.","$ref":"#/$defs/text"},"acceptorRole":{"description":"The role, in the customer's tenant, of whoever is to accept the invitation.","$ref":"#/$defs/role"}},"additionalProperties":false},"delegatedAccess":{"description":"The reseller's delegated access to the customer's tenant; null: it has none.","type":["object","null"],"properties":{"kind":{"description":"Which kind of access it is.","$ref":"#/$defs/delegatedAccess"},"from":{"description":"The day it began.","$ref":"#/$defs/day"},"until":{"description":"The day it ends; null: it does not.","$ref":"#/$defs/day"}},"additionalProperties":false},"providerRelationships":{"description":"The customer's relationships with indirect providers.","type":["array","null"],"items":{"$ref":"#/$defs/customerLink"}},"customerAgreement":{"description":"The Microsoft Customer Agreement.","type":["object","null"],"properties":{"acceptedOn":{"description":"The day the customer accepted it; null: not yet.","$ref":"#/$defs/day"},"method":{"description":"How the acceptance is confirmed.","$ref":"#/$defs/agreementMethod"},"country":{"description":"The country of the version that is accepted.","$ref":"#/$defs/country"},"attestedBy":{"description":"The partner that attests the acceptance.","$ref":"#/$defs/partnerType"},"attestedThrough":{"description":"Where it attests.","$ref":"#/$defs/attestationChannel"},"signer":{"description":"The person at the customer's who accepts.","type":["object","null"],"properties":{"firstName":{"description":"First name.","$ref":"#/$defs/text"},"lastName":{"description":"Last name.","$ref":"#/$defs/text"},"email":{"description":"E-mail address.","$ref":"#/$defs/email"}},"additionalProperties":false}},"additionalProperties":false}},"additionalProperties":false};
const schema151 = {"description":"Who creates a customer's tenant.","type":["string","null"],"examples":["customer","indirect-provider","indirect-reseller"]};
const schema157 = {"description":"A kind of delegated access to a customer's tenant.","type":["string","null"],"examples":["dap","gdap"]};
const schema165 = {"description":"How an acceptance is confirmed: by the customer, in the admin center, or by a partner's attestation.","type":["string","null"],"examples":["customer","attestation"]};
const schema168 = {"description":"Where a partner attests: in Partner Center, or through its API.","type":["string","null"],"examples":["portal","api"]};
const schema160 = {"description":"A customer's relationship with one indirect provider.","type":["object","null"],"properties":{"providerTenantId":{"description":"The provider's tenant.","$ref":"#/$defs/guid"},"state":{"description":"How far the relationship is.","$ref":"#/$defs/relationshipState"},"since":{"description":"The day it became active.","$ref":"#/$defs/day"}},"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema160.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "providerTenantId") || (key0 === "state")) || (key0 === "since"))){
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
if(data.providerTenantId !== undefined){
let data0 = data.providerTenantId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/providerTenantId",schemaPath:"#/$defs/guid/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/providerTenantId",schemaPath:"#/$defs/guid/pattern",keyword:"pattern",params:{pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:"must match pattern \""+"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"+"\""};
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
if(data.state !== undefined){
let data1 = data.state;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/relationshipState/type",keyword:"type",params:{type: schema138.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.since !== undefined){
let data2 = data.since;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/since",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/since",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema143.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema143.properties, key0))){
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
if(data.tenantId !== undefined){
let data0 = data.tenantId;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/guid/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
const err3 = {instancePath:instancePath+"/tenantId",schemaPath:"#/$defs/guid/pattern",keyword:"pattern",params:{pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:"must match pattern \""+"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"+"\""};
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
if(data.name !== undefined){
let data1 = data.name;
if((typeof data1 !== "string") && (data1 !== null)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.country !== undefined){
let data2 = data.country;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/country",schemaPath:"#/$defs/country/type",keyword:"type",params:{type: schema41.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/email",schemaPath:"#/$defs/email/type",keyword:"type",params:{type: schema90.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.phone !== undefined){
let data4 = data.phone;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/phone",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.registrationId !== undefined){
let data5 = data.registrationId;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/registrationId",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cloud !== undefined){
let data6 = data.cloud;
if((typeof data6 !== "string") && (data6 !== null)){
const err9 = {instancePath:instancePath+"/cloud",schemaPath:"#/$defs/cloud/type",keyword:"type",params:{type: schema77.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.tenantCreatedBy !== undefined){
let data7 = data.tenantCreatedBy;
if((typeof data7 !== "string") && (data7 !== null)){
const err10 = {instancePath:instancePath+"/tenantCreatedBy",schemaPath:"#/$defs/tenantCreator/type",keyword:"type",params:{type: schema151.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.associatedPartnerId !== undefined){
let data8 = data.associatedPartnerId;
if((typeof data8 !== "string") && (data8 !== null)){
const err11 = {instancePath:instancePath+"/associatedPartnerId",schemaPath:"#/$defs/guid/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err12 = {instancePath:instancePath+"/associatedPartnerId",schemaPath:"#/$defs/guid/pattern",keyword:"pattern",params:{pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:"must match pattern \""+"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"+"\""};
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
if(data.resellerRelationship !== undefined){
let data9 = data.resellerRelationship;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err13 = {instancePath:instancePath+"/resellerRelationship",schemaPath:"#/properties/resellerRelationship/type",keyword:"type",params:{type: schema143.properties.resellerRelationship.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((key1 === "state") || (key1 === "since")) || (key1 === "invitationLink")) || (key1 === "acceptorRole"))){
const err14 = {instancePath:instancePath+"/resellerRelationship",schemaPath:"#/properties/resellerRelationship/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.state !== undefined){
let data10 = data9.state;
if((typeof data10 !== "string") && (data10 !== null)){
const err15 = {instancePath:instancePath+"/resellerRelationship/state",schemaPath:"#/$defs/relationshipState/type",keyword:"type",params:{type: schema138.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.since !== undefined){
let data11 = data9.since;
if((typeof data11 !== "string") && (data11 !== null)){
const err16 = {instancePath:instancePath+"/resellerRelationship/since",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err17 = {instancePath:instancePath+"/resellerRelationship/since",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data9.invitationLink !== undefined){
let data12 = data9.invitationLink;
if((typeof data12 !== "string") && (data12 !== null)){
const err18 = {instancePath:instancePath+"/resellerRelationship/invitationLink",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.acceptorRole !== undefined){
let data13 = data9.acceptorRole;
if((typeof data13 !== "string") && (data13 !== null)){
const err19 = {instancePath:instancePath+"/resellerRelationship/acceptorRole",schemaPath:"#/$defs/role/type",keyword:"type",params:{type: schema125.type},message:"must be string,null"};
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
}
if(data.delegatedAccess !== undefined){
let data14 = data.delegatedAccess;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err20 = {instancePath:instancePath+"/delegatedAccess",schemaPath:"#/properties/delegatedAccess/type",keyword:"type",params:{type: schema143.properties.delegatedAccess.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(((key2 === "kind") || (key2 === "from")) || (key2 === "until"))){
const err21 = {instancePath:instancePath+"/delegatedAccess",schemaPath:"#/properties/delegatedAccess/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data14.kind !== undefined){
let data15 = data14.kind;
if((typeof data15 !== "string") && (data15 !== null)){
const err22 = {instancePath:instancePath+"/delegatedAccess/kind",schemaPath:"#/$defs/delegatedAccess/type",keyword:"type",params:{type: schema157.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data14.from !== undefined){
let data16 = data14.from;
if((typeof data16 !== "string") && (data16 !== null)){
const err23 = {instancePath:instancePath+"/delegatedAccess/from",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
const err24 = {instancePath:instancePath+"/delegatedAccess/from",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data14.until !== undefined){
let data17 = data14.until;
if((typeof data17 !== "string") && (data17 !== null)){
const err25 = {instancePath:instancePath+"/delegatedAccess/until",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern4.test(data17)){
const err26 = {instancePath:instancePath+"/delegatedAccess/until",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
}
}
if(data.providerRelationships !== undefined){
let data18 = data.providerRelationships;
if((!(Array.isArray(data18))) && (data18 !== null)){
const err27 = {instancePath:instancePath+"/providerRelationships",schemaPath:"#/properties/providerRelationships/type",keyword:"type",params:{type: schema143.properties.providerRelationships.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data18[i0], {instancePath:instancePath+"/providerRelationships/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
}
if(data.customerAgreement !== undefined){
let data20 = data.customerAgreement;
if((!(data20 && typeof data20 == "object" && !Array.isArray(data20))) && (data20 !== null)){
const err28 = {instancePath:instancePath+"/customerAgreement",schemaPath:"#/properties/customerAgreement/type",keyword:"type",params:{type: schema143.properties.customerAgreement.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key3 in data20){
if(!((((((key3 === "acceptedOn") || (key3 === "method")) || (key3 === "country")) || (key3 === "attestedBy")) || (key3 === "attestedThrough")) || (key3 === "signer"))){
const err29 = {instancePath:instancePath+"/customerAgreement",schemaPath:"#/properties/customerAgreement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data20.acceptedOn !== undefined){
let data21 = data20.acceptedOn;
if((typeof data21 !== "string") && (data21 !== null)){
const err30 = {instancePath:instancePath+"/customerAgreement/acceptedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
const err31 = {instancePath:instancePath+"/customerAgreement/acceptedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data20.method !== undefined){
let data22 = data20.method;
if((typeof data22 !== "string") && (data22 !== null)){
const err32 = {instancePath:instancePath+"/customerAgreement/method",schemaPath:"#/$defs/agreementMethod/type",keyword:"type",params:{type: schema165.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data20.country !== undefined){
let data23 = data20.country;
if((typeof data23 !== "string") && (data23 !== null)){
const err33 = {instancePath:instancePath+"/customerAgreement/country",schemaPath:"#/$defs/country/type",keyword:"type",params:{type: schema41.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data20.attestedBy !== undefined){
let data24 = data20.attestedBy;
if((typeof data24 !== "string") && (data24 !== null)){
const err34 = {instancePath:instancePath+"/customerAgreement/attestedBy",schemaPath:"#/$defs/partnerType/type",keyword:"type",params:{type: schema50.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data20.attestedThrough !== undefined){
let data25 = data20.attestedThrough;
if((typeof data25 !== "string") && (data25 !== null)){
const err35 = {instancePath:instancePath+"/customerAgreement/attestedThrough",schemaPath:"#/$defs/attestationChannel/type",keyword:"type",params:{type: schema168.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data20.signer !== undefined){
let data26 = data20.signer;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err36 = {instancePath:instancePath+"/customerAgreement/signer",schemaPath:"#/properties/customerAgreement/properties/signer/type",keyword:"type",params:{type: schema143.properties.customerAgreement.properties.signer.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key4 in data26){
if(!(((key4 === "firstName") || (key4 === "lastName")) || (key4 === "email"))){
const err37 = {instancePath:instancePath+"/customerAgreement/signer",schemaPath:"#/properties/customerAgreement/properties/signer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data26.firstName !== undefined){
let data27 = data26.firstName;
if((typeof data27 !== "string") && (data27 !== null)){
const err38 = {instancePath:instancePath+"/customerAgreement/signer/firstName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data26.lastName !== undefined){
let data28 = data26.lastName;
if((typeof data28 !== "string") && (data28 !== null)){
const err39 = {instancePath:instancePath+"/customerAgreement/signer/lastName",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data26.email !== undefined){
let data29 = data26.email;
if((typeof data29 !== "string") && (data29 !== null)){
const err40 = {instancePath:instancePath+"/customerAgreement/signer/email",schemaPath:"#/$defs/email/type",keyword:"type",params:{type: schema90.type},message:"must be string,null"};
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
}
}
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema172 = {"description":"One order line.","type":["object","null"],"properties":{"id":{"description":"The order's id.","$ref":"#/$defs/text"},"lineItem":{"description":"The number of the line in the order.","type":["integer","string","null"]},"customerTenantId":{"description":"The customer's tenant.","$ref":"#/$defs/guid"},"providerTenantId":{"description":"The tenant of the provider who placed it.","$ref":"#/$defs/guid"},"partnerOnRecord":{"description":"The MPN ID on the order line.","$ref":"#/$defs/mpn"},"placedOn":{"description":"The day the order was placed.","$ref":"#/$defs/day"},"kind":{"description":"A new order, a change, or a renewal.","$ref":"#/$defs/orderKind"}},"additionalProperties":false};
const schema178 = {"description":"A new subscription, a change to one that exists, or the renewal of one by itself.","type":["string","null"],"examples":["new","change","renewal"]};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema172.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "lineItem")) || (key0 === "customerTenantId")) || (key0 === "providerTenantId")) || (key0 === "partnerOnRecord")) || (key0 === "placedOn")) || (key0 === "kind"))){
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
if(data.id !== undefined){
let data0 = data.id;
if((typeof data0 !== "string") && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema35.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lineItem !== undefined){
let data1 = data.lineItem;
if(((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")) && (data1 !== null)){
const err3 = {instancePath:instancePath+"/lineItem",schemaPath:"#/properties/lineItem/type",keyword:"type",params:{type: schema172.properties.lineItem.type},message:"must be integer,string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.customerTenantId !== undefined){
let data2 = data.customerTenantId;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/customerTenantId",schemaPath:"#/$defs/guid/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err5 = {instancePath:instancePath+"/customerTenantId",schemaPath:"#/$defs/guid/pattern",keyword:"pattern",params:{pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:"must match pattern \""+"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.providerTenantId !== undefined){
let data3 = data.providerTenantId;
if((typeof data3 !== "string") && (data3 !== null)){
const err6 = {instancePath:instancePath+"/providerTenantId",schemaPath:"#/$defs/guid/type",keyword:"type",params:{type: schema34.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
const err7 = {instancePath:instancePath+"/providerTenantId",schemaPath:"#/$defs/guid/pattern",keyword:"pattern",params:{pattern: "^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"},message:"must match pattern \""+"^\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.partnerOnRecord !== undefined){
let data4 = data.partnerOnRecord;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/partnerOnRecord",schemaPath:"#/$defs/mpn/type",keyword:"type",params:{type: schema107.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern18.test(data4)){
const err9 = {instancePath:instancePath+"/partnerOnRecord",schemaPath:"#/$defs/mpn/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}$"},message:"must match pattern \""+"^[0-9]{1,10}$"+"\""};
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
if(data.placedOn !== undefined){
let data5 = data.placedOn;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/placedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern4.test(data5)){
const err11 = {instancePath:instancePath+"/placedOn",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.kind !== undefined){
let data6 = data.kind;
if((typeof data6 !== "string") && (data6 !== null)){
const err12 = {instancePath:instancePath+"/kind",schemaPath:"#/$defs/orderKind/type",keyword:"type",params:{type: schema178.type},message:"must be string,null"};
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
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="account-state.schema.json" */;
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
if(!(func1.call(schema31.properties, key0))){
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
if(data.asOf !== undefined){
let data1 = data.asOf;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: schema32.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/asOf",schemaPath:"#/$defs/day/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
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
if(data.reseller !== undefined){
if(!(validate21(data.reseller, {instancePath:instancePath+"/reseller",parentData:data,parentDataProperty:"reseller",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.enrolment !== undefined){
if(!(validate29(data.enrolment, {instancePath:instancePath+"/enrolment",parentData:data,parentDataProperty:"enrolment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.primaryContact !== undefined){
if(!(validate31(data.primaryContact, {instancePath:instancePath+"/primaryContact",parentData:data,parentDataProperty:"primaryContact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.customerSupport !== undefined){
if(!(validate33(data.customerSupport, {instancePath:instancePath+"/customerSupport",parentData:data,parentDataProperty:"customerSupport",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.securityContact !== undefined){
if(!(validate35(data.securityContact, {instancePath:instancePath+"/securityContact",parentData:data,parentDataProperty:"securityContact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.integration !== undefined){
if(!(validate37(data.integration, {instancePath:instancePath+"/integration",parentData:data,parentDataProperty:"integration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data.mpnIds !== undefined){
let data8 = data.mpnIds;
if((!(Array.isArray(data8))) && (data8 !== null)){
const err4 = {instancePath:instancePath+"/mpnIds",schemaPath:"#/properties/mpnIds/type",keyword:"type",params:{type: schema31.properties.mpnIds.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data8[i0], {instancePath:instancePath+"/mpnIds/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
}
if(data.agreements !== undefined){
let data10 = data.agreements;
if((!(Array.isArray(data10))) && (data10 !== null)){
const err5 = {instancePath:instancePath+"/agreements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type: schema31.properties.agreements.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate41(data10[i1], {instancePath:instancePath+"/agreements/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
}
if(data.users !== undefined){
let data12 = data.users;
if((!(Array.isArray(data12))) && (data12 !== null)){
const err6 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: schema31.properties.users.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate43(data12[i2], {instancePath:instancePath+"/users/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
}
if(data.providers !== undefined){
let data14 = data.providers;
if((!(Array.isArray(data14))) && (data14 !== null)){
const err7 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: schema31.properties.providers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate45(data14[i3], {instancePath:instancePath+"/providers/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
if(data.customers !== undefined){
let data16 = data.customers;
if((!(Array.isArray(data16))) && (data16 !== null)){
const err8 = {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type: schema31.properties.customers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate47(data16[i4], {instancePath:instancePath+"/customers/" + i4,parentData:data16,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
}
if(data.orders !== undefined){
let data18 = data.orders;
if((!(Array.isArray(data18))) && (data18 !== null)){
const err9 = {instancePath:instancePath+"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type: schema31.properties.orders.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
if(!(validate51(data18[i5], {instancePath:instancePath+"/orders/" + i5,parentData:data18,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
