export interface Documented {
  readonly kind: string
  readonly header: readonly string[]
}

/** Headers as the documents of each kind have them, one text a version or language. */
const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  customers: [
    'Microsoft ID,Company name,Primary domain name,Relationship',
    'Microsoft ID,Company name,Primary domain name,Relationship,Tags',
    'ID Microsoft;Nom de la société;Nom de domaine principal;Relation',
    'Microsoft-ID;Firmenname;Primärer Domänenname;Beziehung',
    'Identificador de Microsoft;Nombre de la empresa;Nombre de dominio principal;Relación',
    'ID Microsoft;Nome società;Nome di dominio primario;Relazione',
    'Microsoft ID,会社名,プライマリ ドメイン名,関係',
    'Microsoft ID,公司名称,主域名,关系,标签',
    'Microsoft标识符,公司名称,主域名,关系,标记',
    'Microsoft标识碼,公司名稱,主要功能變數名稱,關聯性,標籤',
    'id,commerceId,companyProfile.tenantId,companyProfile.domain,companyProfile.companyName,relationshipToPartner,customDomains',
    'id,commerceId,companyProfile.tenantId,companyProfile.companyName,companyProfile.organizationRegistrationNumber,billingProfile.firstName,relationshipToPartner,allowDelegatedAccess,associatedPartnerId',
    'AllowDelegatedAccess,AssociatedPartnerId,BillingProfile,CommerceId,CustomerId,Domain,Name,RelationshipToPartner',
  ],
  'mpa-signed-status': [
    'Reseller name,MPN ID,Region,MPN vetting status,MPA signed status',
    'Reseller name,PartnerID,Region,Vetting status,MPA signed status',
    'Reseller name,PLA ID,Region,Vetting status,MPA signed status',
    'Nom du revendeur,ID MPN,Région,État de l’instruction MPN,État de la signature MPA',
    'Wiederverkäufername,MPN-ID,Region,MPN-Überprüfungsstatus,MPA-signierter Status',
    'Nombre del revendedor,Id. de MPN,Región,Estado de la investigación de MPN,Estado firmado de MPA',
    'Nome rivenditore,ID MPN,Area,Stato di controllo MPN,Stato della firma MPA',
    '再販業者名,MPN ID,リージョン,MPN 審査 status,Mpa の署名済みステータス',
    '대리점 이름,MPN ID,지역,MPN 심사 상태,MPA 서명 상태',
    'Satıcı adı,MPN kimliği,Bölge,MPN vetting durumu,MPa imzalı durum',
  ],
  'indirect-resellers': [
    'Location,MpnId,Name,PartnerId,RelationshipType,State',
    'id,name,relationshipType,state,mpnId,location,attributes',
  ],
  'role-members': ['DisplayName,UserId,UserPrincipalName', 'displayName,userPrincipalName,roleId,id'],
  roles: ['Category,Name,RoleId'],
  'entra-users': [
    'userPrincipalName,displayName,surname,mail,givenName,objectId,userType,jobTitle,department,accountEnabled,usageLocation,streetAddress,state,country,physicalDeliveryOfficeName,city,postalCode',
  ],
  'partner-profile': ['MPNId,PartnerName,PGA_MPNId,PGA_PartnerName,City,Country,HierarchyLevel'],
  'mpn-profile': ['MpnId,PartnerName', 'partnerName,mpnId,profileType,links,attributes', 'mpnId,profileType'],
  'legal-profile': [
    'CompanyName,Address,PrimaryContact,CompanyApproverAddress,CompanyApproverEmail,VettingStatus,VettingSubStatus',
    'companyName,address.country,address.region,address.city,address.state,address.addressLine1,address.postalCode,primaryContact.firstName,primaryContact.lastName,primaryContact.email,primaryContact.phoneNumber,companyApproverAddress.country,companyApproverEmail,vettingStatus,vettingSubStatus,profileType',
  ],
  'billing-profile': [
    'companyName,address.country,address.city,primaryContact.firstName,primaryContact.lastName,purchaseOrderNumber,taxId,billingDay,billingCurrency,profileType',
  ],
  'organization-profile': ['Id,CompanyName,DefaultAddress,TenantId,Domain,Email,Language,Culture'],
  'customer-details': [
    'CustomerName,CustomerTenantId,CustomerTpid,CustomerSegment,CustomerMarket,CustomerStatus,Product,SKU,Month,MPNId,PartnerName,PartnerLocation,PartnerAttributionType,SalesChannel,AvailableSeats,RevenueUSD',
  ],
  'customer-subscriptions': [
    'Subscription ID,Subscription,Quantity,Status,Reseller',
    'Subscription ID,Subscription,Quantity,Status,Händler',
    'Subscription ID,Subscription,Quantity,Status,Revendedor',
    'Subscription ID,Subscription,Quantity,Status,Rivenditore',
    'Subscription ID,Subscription,Quantity,Status,リセラー',
    "ID d'abonnement;Abonnement;Quantité;Statut;Revendeur",
  ],
  subscriptions: [
    'SubscriptionId,PartnerId,Status',
    'Actions,AutoRenewEnabled,BillingCycle,BillingType,CommitmentEndDate,ContractType,CreationDate,EffectiveStartDate,EntitlementId,FriendlyName,HasPurchasableAddons,IsTrial,OfferId,OfferName,ParentSubscriptionId,PartnerId,Quantity,SubscriptionId,Status,SuspensionReasons,UnitType',
  ],
  'activity-log': [
    'Date-Time,Affected customer,Action,Partner user',
    'Date-Time,Affected customer,Action,Performed by',
  ],
  'customer-users': ['First name,Last name,Display name,Email,Status update'],
  'gdap-customers': [
    'Id,CustomerTenantId,OrganizationDisplayName,PartnerAgentCount,PartnerSignInCount,GlobalAdminSignInCount,DapEnabled,StartDateTime,EndDateTime,LastSignInDateTime',
  ],
  'gdap-relationships': [
    'Id,CustomerDelegatedAdminRelationshipId,DisplayName,Partner.TenantId,Customer.DisplayName,Customer.TenantId,Duration,Status,CreatedDateTime,ActivatedDateTime,LastModifiedDateTime,EndDateTime,VersionStamp',
    'Id,CustomerDelegatedAdminRelationshipId,DisplayName,TenantId,DisplayName,TenantId,Duration,Status,CreatedDateTime,ActivatedDateTime,LastModifiedDateTime,EndDateTime,VersionStamp',
  ],
  'reseller-validation': ['partnerId,isValidPartnerIdOnRecord,errorCode,errorDescription'],
  'reseller-performance': [
    'ResellerMPNid,ResellerName,ResellerMarket,IndirectProviderMPNId,IndirectProviderName,Month,Product,SubscriptionID,AvailableSeats,AssignedSeats,BilledRevenueUSD,CustomerName,CustomerTPid,CustomerSegment,CustomerMarket,ResellerStatus',
    'PGAMpnId,ResellerMpnId,ResellerName,ResellerMarket,IndirectProviderMPNId,IndirectProviderName,Month,Product,SubscriptionId,AvailableSeats,AssignedSeats,BilledRevenueUSD,CustomerName,CustomerTPid,CustomerSegment,CustomerMarket,ResellerStatus',
  ],
  'agreement-status': ['MpnId,IsAgreementSigned,ErrorCode', 'TenantId,IsAgreementSigned', 'IsAgreementSigned'],
  'customer-orders': [
    'OrderId,ReferenceCustomerId,BillingCycle,CreationDate,Status,LineItems',
    'BillingCycle,CreationDate,CurrencyCode,CurrencySymbol,LineItems,OrderId,ReferenceCustomerId,Status,TotalPrice,TransactionType',
    'OrderId,ReferenceCustomerId,CreationDate,LineItemNumber,OfferId,PartnerIdOnRecord,Quantity',
  ],
  'order-lines': [
    'FriendlyName,LineItemNumber,OfferId,PartnerIdOnRecord,ParentSubscriptionId,Pricing,ProvisioningContext,Quantity,SubscriptionId,TermDuration,TransactionType',
  ],
  'reconciliation-usage-based': [
    'PartnerID,PartnerName,PartnerBillableAccountId,CustomerName,MPNID,ResellerMPNID,InvoiceNumber,ChargeStartDate,ChargeEndDate,SubscriptionId,OrderID,ServiceName,ServiceType,ResourceGuid,CustomerID,DomainName',
    'PartnerId,PartnerName,PartnerBillableAccountId,CustomerCompanyName,MpnId,ResellerMpnId,InvoiceNumber,ChargeStartDate,ChargeEndDate,SubscriptionId,SubscriptionName,SubscriptionDescription,OrderId,ServiceName,ServiceType,ResourceGuid,ResourceName,Region,Sku,DetailLineItemId,ConsumedQuantity,IncludedQuantity,OverageQuantity,ListPrice,PretaxCharges,TaxAmount,PostTaxTotal,Currency,PretaxEffectiveRate,PostTaxEffectiveRate,ChargeType,CustomerId,DomainName,BillingCycleType',
  ],
  'reconciliation-daily-usage': [
    'PartnerId,CustomerId,CustomerCompanyName,Customer country,MPNID,Reseller MPNID,SubscriptionId,UsageDate,MeterId',
    'PartnerId,PartnerName,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,MpnId,Tier2MpnId,InvoiceNumber,ProductId,SkuId,AvailabilityId,SkuName,ProductName,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,UsageDate,MeterType,MeterCategory,MeterId,MeterSubCategory,MeterName,MeterRegion,Unit,ResourceLocation,ConsumedService,ResourceGroup,ResourceURI,ChargeType,UnitPrice,Quantity,UnitType,BillingPreTaxTotal,BillingCurrency,PricingPreTaxTotal,PricingCurrency,EntitlementId,EntitlementDescription,PartnerEarnedCreditPercentage,CreditPercentage,CreditType',
  ],
  'reconciliation-one-time': [
    'PartnerId,Customer Id,Customer Name,Customer Country,MpnId,Reseller MpnId,OrderId,OrderDate',
    'PartnerId,CustomerId,CustomerName,CustomerDomainName,CustomerCountry,InvoiceNumber,MpnId,ResellerMpnId,OrderId,OrderDate,ProductId,SkuId,AvailabilityId,SkuName,ProductName,ChargeType,UnitPrice,Quantity,Subtotal,TaxTotal,Total,Currency,PublisherName,PublisherId,SubscriptionDescription,SubscriptionId,ChargeStartDate,ChargeEndDate,EffectiveUnitPrice,UnitType,AlternateId,BillableQuantity,BillingFrequency,CreditReasonCode,SubscriptionStartDate,SubscriptionEndDate,ReferenceID,ProductQualifiers,PromotionID',
  ],
  'reconciliation-license-based': [
    'PartnerID,CustomerID,OrderID,SubscriptionID,SyndicationPartnerSubscriptionNumber,OfferID,DurableOfferID,MPNID,ResellerMPNID',
    'PartnerId,CustomerId,CustomerName,MpnId,ResellerMpnId,OrderId,SubscriptionId,Syndication_Partner_Subscription_Number,OfferId,DurableOfferId,OfferName',
    'PartnerId,CustomerId,CustomerName,MpnId,ResellerMpnId,OrderId,SubscriptionId,SyndicationPartnerSubscriptionNumber,OfferId,DurableOfferId,OfferName,SubscriptionStartDate,SubscriptionEndDate,ChargeStartDate,ChargeEndDate,ChargeType,UnitPrice,Quantity,Amount,TotalOtherDiscount,Subtotal,Tax,TotalForCustomer,Currency,DomainName,SubscriptionName,SubscriptionDescription,BillingCycleType',
  ],
  'reseller-list': [
    'tenantId,legalName,addressLine1,city,state,postalCode,country,cspCountry,partnerType,newToCsp,enrolledInCsp,registrationId,companyDomains,status,suspended,enrolmentSubmittedOn,signInRoles,contactFirstName,contactLastName,contactEmail,contactPhone,contactEmailVerifiedOn,supportEmail,supportPhone,verificationSubmittedOn,verificationEmailOwnership,verificationEmployment,verificationBusiness,verificationCompletedOn,mpnId,mpnType,mpnCountry,mpnPlatform,mpnProgramStatus,mpnAssociatedTenantId,mpnAssociatedOn,mpaSignedOn,mpaSignedByRole,mpaRegion,adminAgents,globalAdmins,adminsWithoutMfa,ttmRevenueUsd,authorisedOn',
  ],
}

/** Every documented header, with the kind that it must be recognised as. */
export const HEADERS: readonly Documented[] = Object.entries(DOCUMENTED).flatMap(([kind, headers]) =>
  headers.map((header) => ({ kind, header: header.split(/[,;]/) })),
)
