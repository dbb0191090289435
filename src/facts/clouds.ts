/** Microsoft’s clouds, as the words of an account state name them. */
export const CLOUDS = ['commercial', 'us-government', 'china-21vianet', 'germany'] as const
