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
    'AllowDelegatedAccess,AssociatedPartnerId,BillingProfile,CommerceId,CustomerId,Domain,Name,RelationshipToPartner',
  ],
  'mpa-signed-status': [
    'Reseller name,MPN ID,Region,MPN vetting status,MPA signed status',
    'Reseller name,PartnerID,Region,Vetting status,MPA signed status',
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
  'role-members': ['DisplayName,UserId,UserPrincipalName'],
  'partner-profile': ['MPNId,PartnerName,PGA_MPNId,PGA_PartnerName,City,Country,HierarchyLevel'],
  'reseller-performance': [
    'ResellerMPNid,ResellerName,ResellerMarket,IndirectProviderMPNId,IndirectProviderName,Month,Product,SubscriptionID,AvailableSeats,AssignedSeats,BilledRevenueUSD,CustomerName,CustomerTPid,CustomerSegment,CustomerMarket,ResellerStatus',
  ],
  'agreement-status': ['MpnId,IsAgreementSigned,ErrorCode', 'TenantId,IsAgreementSigned'],
  'customer-orders': [
    'OrderId,ReferenceCustomerId,BillingCycle,CreationDate,Status,LineItems',
    'OrderId,ReferenceCustomerId,CreationDate,LineItemNumber,OfferId,PartnerIdOnRecord,Quantity',
  ],
  'reconciliation-license-based': [
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
