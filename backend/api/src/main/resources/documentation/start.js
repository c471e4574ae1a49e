/** Shows that a request on the session comes from a page of ours; Keycloak's token address knows no such header. */
function sayWhoAsks(request) {
  if (new URL(request.url, location.href).origin === location.origin) {
    request.headers['X-Requested-With'] = 'JavaScript'
  }
  return request
}

SwaggerUIBundle({
  url: '/api/openapi',
  dom_id: '#documentation',
  deepLinking: true,
  docExpansion: 'none',
  tryItOutEnabled: true,
  validatorUrl: 'none',
  requestInterceptor: sayWhoAsks,
})
