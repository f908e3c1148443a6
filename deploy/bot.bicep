// The bot as a container app, beside what azure.bicep made: two processes or more, none of which keeps anything. Each begins anew
// until the job of schema.bicep has made the schema that it needs.
// Partner Center is left out: its refresh token needs a file that all of them share and may write, such as an Azure Files share.

param name string = 'gccdesk'
param location string = resourceGroup().location

@description('The registry and the vault, as azure.bicep named them.')
param registry string
param vault string

@description('The tag under which the image of this release was built.')
param tag string

@description('Who has which role, as in the README: lists of Entra object IDs.')
param roles object

// A secret that changes reaches no bot that runs; one of another name makes a new revision.
var rolesSecret = 'roles-${uniqueString(string(roles))}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = { name: name }
resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = { name: name }
resource images 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = { name: registry }
resource secrets 'Microsoft.KeyVault/vaults@2023-07-01' existing = { name: vault }

resource bot 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      ingress: { external: true, targetPort: 3978, transport: 'http', allowInsecure: false }
      registries: [{ server: images.properties.loginServer, identity: identity.id }]
      secrets: [
        { name: 'store', keyVaultUrl: '${secrets.properties.vaultUri}secrets/store', identity: identity.id }
        { name: rolesSecret, value: string(roles) }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 15 // the bot takes ten at most
      scale: {
        minReplicas: 2
        maxReplicas: 6
        rules: [{ name: 'turns', http: { metadata: { concurrentRequests: '50' } } }]
      }
      containers: [
        {
          name: 'bot'
          image: '${images.properties.loginServer}/gcc-desk:${tag}'
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: [
            { name: 'CLIENT_TYPE', value: 'UserAssignedMSI' }
            { name: 'CLIENT_ID', value: identity.properties.clientId }
            { name: 'TENANT_ID', value: identity.properties.tenantId }
            { name: 'STORE', secretRef: 'store' }
            { name: 'ROLES_FILE', value: '/etc/gcc-desk/roles.json' }
          ]
          volumeMounts: [{ volumeName: 'roles', mountPath: '/etc/gcc-desk' }]
          probes: [
            { type: 'Startup', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 5, failureThreshold: 10 }
            { type: 'Liveness', httpGet: { path: '/healthz', port: 3978 }, periodSeconds: 30 }
            { type: 'Readiness', httpGet: { path: '/readyz', port: 3978 }, periodSeconds: 5 }
          ]
        }
      ]
      volumes: [{ name: 'roles', storageType: 'Secret', secrets: [{ secretRef: rolesSecret, path: 'roles.json' }] }]
    }
  }
}
