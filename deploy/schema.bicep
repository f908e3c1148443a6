// A job that makes or updates the schema in PostgreSQL as its owner, and the role of the bots, which can read and write and no more.
// It is started by hand, or by Agents Toolkit, before the bots of each release.

param name string = 'gccdesk'
param location string = resourceGroup().location

@description('The registry and the vault, as azure.bicep named them.')
param registry string
param vault string

@description('The tag under which the image of this release was built.')
param tag string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = { name: '${name}-schema' }
resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = { name: name }
resource images 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = { name: registry }
resource secrets 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: vault }

resource schema 'Microsoft.App/jobs@2024-03-01' = {
  name: '${name}-schema'
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      triggerType: 'Manual'
      manualTriggerConfig: { parallelism: 1, replicaCompletionCount: 1 }
      replicaTimeout: 3600 // it takes as long as the tables are large
      replicaRetryLimit: 1
      registries: [{ server: images.properties.loginServer, identity: identity.id }]
      secrets: [
        { name: 'store', keyVaultUrl: '${secrets.properties.vaultUri}secrets/owner-store', identity: identity.id }
        { name: 'bot-password', keyVaultUrl: '${secrets.properties.vaultUri}secrets/bot-password', identity: identity.id }
      ]
    }
    template: {
      containers: [
        {
          name: 'schema'
          image: '${images.properties.loginServer}/gcc-desk:${tag}'
          command: ['node', 'dist/tools/migrate.js', 'gcc_desk_bot']
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [
            { name: 'STORE', secretRef: 'store' }
            { name: 'BOT_PASSWORD', secretRef: 'bot-password' }
          ]
        }
      ]
    }
  }
}

output SCHEMA_JOB string = schema.name
