// What GCC Desk needs in Azure and keeps from release to release: network, PostgreSQL, registry, vault, identities and the
// bot's registration. The bot itself is in bot.bicep, what makes its schema in schema.bicep. For the public cloud, whose bots
// serve Teams in GCC too. Azure Government (GCC High, DoD) has other addresses of Teams and of the bot service, which the bot
// does not speak to yet.

@description('Begins the names of everything.')
@minLength(3)
@maxLength(10)
param name string = 'gccdesk'

param location string = resourceGroup().location

@description('The password of the schema\'s owner: letters and digits, since it stands in an address.')
@minLength(20)
@secure()
param databasePassword string

@description('The password of the bots\' own role, likewise. Another one is in force when the job of schema.bicep has run again.')
@minLength(20)
@secure()
param botPassword string

@description('One server, or a second one in another zone that takes over.')
@allowed(['Disabled', 'ZoneRedundant'])
param databaseStandby string = 'Disabled'

var unique = '${name}${uniqueString(resourceGroup().id)}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

// The one that makes the schema, and knows its owner's password. No bot has it.
resource owner 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-schema'
  location: location
}

resource network 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: name
  location: location
  properties: {
    addressSpace: { addressPrefixes: ['10.20.0.0/16'] }
    subnets: [
      {
        name: 'bots'
        properties: {
          addressPrefix: '10.20.0.0/23'
          delegations: [{ name: 'bots', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'database'
        properties: {
          addressPrefix: '10.20.2.0/28'
          delegations: [{ name: 'database', properties: { serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers' } }]
        }
      }
    ]
  }

  resource bots 'subnets' existing = { name: 'bots' }
  resource database 'subnets' existing = { name: 'database' }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'

  resource link 'virtualNetworkLinks' = {
    name: name
    location: 'global'
    properties: {
      registrationEnabled: false
      virtualNetwork: { id: network.id }
    }
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: unique
  location: location
  sku: { name: 'Standard_D2ds_v5', tier: 'GeneralPurpose' }
  properties: {
    version: '17'
    administratorLogin: 'gcc_desk'
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 35, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: databaseStandby }
    network: {
      delegatedSubnetResourceId: network::database.id
      privateDnsZoneArmResourceId: zone.id
    }
  }
  dependsOn: [zone::link]

  resource database 'databases' = { name: 'gcc_desk' }
}

var database = '${server.properties.fullyQualifiedDomainName}/gcc_desk?sslmode=verify-full'

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: unique
  location: location
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: unique
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
  }

  // For the bots: a role that can read and write, and no more.
  resource store 'secrets' = {
    name: 'store'
    properties: { value: 'postgres://gcc_desk_bot:${botPassword}@${database}' }
  }

  // For the job that makes the schema and that role.
  resource ownerStore 'secrets' = {
    name: 'owner-store'
    properties: { value: 'postgres://gcc_desk:${databasePassword}@${database}' }
  }
  resource botSecret 'secrets' = {
    name: 'bot-password'
    properties: { value: botPassword }
  }
}

// Both identities may pull images and read their own secrets, and nothing else: AcrPull, Key Vault Secrets User.
var pulls = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
var reads = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')

resource botPulls 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, 'AcrPull')
  scope: registry
  properties: { roleDefinitionId: pulls, principalId: identity.properties.principalId, principalType: 'ServicePrincipal' }
}

resource ownerPulls 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, owner.id, 'AcrPull')
  scope: registry
  properties: { roleDefinitionId: pulls, principalId: owner.properties.principalId, principalType: 'ServicePrincipal' }
}

resource botReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault::store.id, identity.id, 'Key Vault Secrets User')
  scope: vault::store
  properties: { roleDefinitionId: reads, principalId: identity.properties.principalId, principalType: 'ServicePrincipal' }
}

resource ownerReads 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault::ownerStore.id, owner.id, 'Key Vault Secrets User')
  scope: vault::ownerStore
  properties: { roleDefinitionId: reads, principalId: owner.properties.principalId, principalType: 'ServicePrincipal' }
}

resource ownerReadsPassword 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault::botSecret.id, owner.id, 'Key Vault Secrets User')
  scope: vault::botSecret
  properties: { roleDefinitionId: reads, principalId: owner.properties.principalId, principalType: 'ServicePrincipal' }
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 90 }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: network::bots.id }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: unique
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'GCC Desk'
    endpoint: 'https://${name}.${environment.properties.defaultDomain}/api/messages'
    msaAppType: 'UserAssignedMSI'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true } // a tenant in GCC: deploymentEnvironment too, and TEAMS_SERVICE_URL in bot.bicep
    }
  }
}

// None of these is a secret.
output CLIENT_ID string = identity.properties.clientId
output REGISTRY string = registry.name
output VAULT string = vault.name
